import {decodeKey, type QuizPayload} from '../core/quiz/payload.ts'
import {foldText, readTypedNumber} from '../core/quiz/scoring.ts'
import {shuffle} from './shuffle.ts'
import {focusText, write} from './view.ts'

/** How far a reader got with one question. */
export interface Progress {
  /** Response: chosen ids or the typed text, as checked; empty where the answer was shown instead. */
  r: readonly string[]
  /** Credit 0…1; `null`: checked with nothing chosen; absent: not checked, or changed since. */
  c?: number | null | undefined
  /** Number of checks so far. */
  n: number
  /** Credit of the first check. */
  f?: number | undefined
}

/** What the form says of its question by `data-` attributes. */
interface FormAttributes {
  /** Its id. */
  readonly q: string
  readonly type: string
  readonly points: string
  readonly hash: string
}

/** A question on the page, and how far the reader got. */
export interface Question extends Progress, FormAttributes {
  /** Its place in the whole quiz as authored, from 0. */
  readonly index: number
  readonly form: HTMLFormElement
  readonly inputs: readonly HTMLInputElement[]
  readonly legend: HTMLElement
  /** Read what is chosen or typed now. */
  readonly read: () => string[]
  /** Give credit for a response: 0…1. */
  readonly credit: (response: readonly string[]) => number
  /** Show how far the reader got, after changes; buttons and feedback follow by style sheet. `aloud: false`: as it was left, without a word. */
  readonly show: (aloud: boolean, changes: Partial<Progress>) => void
}

/** Open a question: find its elements, and shuffle its options where that is asked for. One closure, because a minifier shortens the names inside of it. */
export function openQuestion(form: HTMLFormElement, place: number, {id, open: opens, status: texts, mark: marks, questions}: QuizPayload): Question {
  const {index = place, key, load, accept, weights, cased, tries} = questions[place]!
  const {type} = form.dataset as DOMStringMap & FormAttributes
  const find = (selector: string): HTMLElement => form.querySelector(selector)!
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name=a]')]
  const values = (test: (input: HTMLInputElement) => unknown): string[] => inputs.filter(test).map((input) => input.value)
  const right = key ? decodeKey(key, id) : (accept ?? values((input) => input.closest('[data-key]')))
  const list = find('.quiz-options')
  if (load) list.append(...shuffle([...list.children], inputs.map((input) => load.includes(input.value))))
  find('.quiz-scripted span')?.append(right[0] as string)
  const question: Question = {
    // How far the reader got comes with the first `show`.
    ...(form.dataset as DOMStringMap & FormAttributes & Progress),
    index,
    form,
    inputs,
    // A fragment that cannot take focus would send it to the page.
    legend: Object.assign(find('.quiz-legend'), {tabIndex: -1}),
    read: () => values((input) => (list ? input.checked : input.value.trim())),
    credit(response) {
      const text = list ? response[0] : foldText(`${response}`, cased)
      if (!text) return 0
      const number = readTypedNumber(text)
      if (type === 'number') return +right.some(([from, to]) => (from as number) <= number && number <= (to as number))
      if (!weights) return +right.includes(text)
      return +Math.max(0, response.reduce((sum, value) => sum + (right.includes(value) ? weights[0] : -weights[1]), weights[2])).toFixed(4)
    },
    show(aloud, changes) {
      const {r, c, n} = Object.assign(question, changes)
      const done = c != null
      const locked = done && n >= tries!
      const open = done && (opens || locked || c === 1)
      const verdict = !done ? (c === null ? 'empty' : '') : !r[0] ? 'revealed' : c === 1 ? 'right' : c ? 'part' : 'wrong'
      const status = find('.quiz-status')
      // Before the inputs are disabled: focus must never fall to the page.
      const leaving = locked && find(':enabled:focus')
      write(status, texts[c === null ? type : verdict]! + (done && c !== 1 && texts[tries! - n] || ''), aloud && !leaving)
      if (leaving) focusText(status)
      form.dataset.tries = n as unknown as string
      form.dataset.state = verdict
      for (const input of inputs) {
        // Before what is chosen is marked: a text is chosen when it stands in its field.
        if (!aloud && list) input.checked = r.includes(input.value)
        else if (!aloud) input.value = r[0] ?? ''
        const row = input.closest<HTMLElement>('li,p')!
        const chosen = done && r.includes(input.value)
        const isRight = list ? right.includes(input.value) : c === 1
        const mark = opens === null ? '' : chosen ? (isRight ? 'right' : 'wrong') : !open || !isRight ? '' : weights && r[0] ? 'missed' : 'right'
        row.dataset.mark = mark
        row.toggleAttribute('data-chosen', chosen)
        row.querySelector('.quiz-mark')!.textContent = marks[mark]!
        input.disabled = locked
      }
      find('.quiz-key')?.toggleAttribute('open', open)
      // Nothing new to check; the button stays because it has the focus.
      find('button').ariaDisabled = done as unknown as string
    }
  }
  return question
}
