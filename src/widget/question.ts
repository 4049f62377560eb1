import {decodeKey, type QuestionPayload, type QuizPayload} from '../core/quiz/payload.ts'
import {foldText, readTypedNumber} from '../core/quiz/scoring.ts'
import {shuffle} from './shuffle.ts'
import {focusText, write} from './view.ts'

/** How far a reader got with one question; the names are those under which it is stored. */
export interface Progress {
  /** Hash of the question. */
  readonly h: string
  /** Response: chosen ids or the typed text, as checked; empty where the answer was shown instead. */
  r: readonly string[]
  /** Credit 0…1; `null`: checked with nothing chosen; absent: not checked, or changed since. */
  c?: number | null | undefined
  /** Number of checks so far. */
  n: number
  /** Credit of the first check. */
  f?: number | null | undefined
}

/** A question on the page, and how far the reader got. */
export interface Question extends Progress {
  readonly id: string
  readonly type: string
  readonly points: number
  readonly form: HTMLFormElement
  readonly inputs: readonly HTMLInputElement[]
  readonly legend: HTMLElement
  /** Read what is chosen or typed now. */
  readonly read: () => string[]
  /** Give credit for a response: 0…1. */
  readonly grade: (response: readonly string[]) => number
  /** Show how far the reader got; buttons and feedback follow by style sheet. `aloud: false`: as it was left, without a word. */
  readonly show: (aloud: boolean) => void
}

/** Open a question: find its elements, and shuffle its options where that is asked for. One closure, as `mount` is. */
export function openQuestion(form: HTMLFormElement, payload: QuestionPayload, {id, reveal, strings, marks}: QuizPayload): Question {
  const {key, load, accept, weights: [gain, loss, start] = [0, 0, 0], caseSensitive, tries} = payload
  const {type, points, hash} = form.dataset as {type: string; points: string; hash: string}
  const find = (selector: string): HTMLElement => form.querySelector(selector)!
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name=a]')]
  const values = (test: (input: HTMLInputElement) => unknown): string[] => inputs.filter(test).map((input) => input.value)
  const right = key ? decodeKey(key, id) : (accept ?? values((input) => input.closest('[data-key]')))
  const list = find('.quiz-options')
  const legend = find('.quiz-legend')
  if (load) list.append(...shuffle([...list.children], inputs.map((input) => load.includes(input.value))))
  find('.quiz-scripted span')?.append(right[0] as string)
  // A fragment that cannot take focus would send it to the page.
  legend.tabIndex = -1
  const question: Question = {
    id: payload.id,
    type,
    points: +points,
    form,
    inputs,
    legend,
    h: hash,
    r: [],
    n: 0,
    read: () => values((input) => (list ? input.checked : input.value.trim())),
    grade(response) {
      const text = foldText(`${response}`, caseSensitive)
      const number = readTypedNumber(text)
      const hits = response.filter((value) => right.includes(value)).length
      const misses = response.length - hits
      if (type === 'number') return +right.some(([from, to]) => number >= +from! && number <= +to!)
      if (!list) return +right.includes(text)
      if (type !== 'multiple-choice' || !misses && hits === right.length) return +!!hits
      return response[0] ? Math.max(0, hits * gain - misses * loss + start) : 0
    },
    show(aloud) {
      const {r, c, n} = question
      const done = c != null
      const locked = done && n >= tries!
      const open = done && (reveal === 'after-check' || locked || c === 1)
      const verdict = !done ? (c === null ? 'empty' : '') : !r[0] ? 'revealed' : c === 1 ? 'right' : c ? 'part' : 'wrong'
      const status = find('.quiz-status')
      // Before the inputs are disabled: focus must never fall to the page.
      const leaving = locked && find('input:focus,button:focus')
      write(status, strings[c === null ? type : verdict]! + (done && c !== 1 && strings[tries! - n] || ''), aloud && !leaving)
      if (leaving) focusText(status)
      form.dataset.tries = `${n}`
      form.dataset.state = verdict
      for (const input of inputs) {
        const row = input.closest<HTMLElement>('li,p')!
        const chosen = done && r.includes(input.value)
        const isRight = list ? right.includes(input.value) : c === 1
        const mark = reveal === 'never' ? '' : chosen ? (isRight ? 'right' : 'wrong') : !open || !isRight ? '' : type === 'multiple-choice' && r[0] ? 'missed' : 'right'
        row.dataset.mark = mark
        row.toggleAttribute('data-chosen', chosen)
        row.querySelector('.quiz-mark')!.textContent = marks[mark]!
        input.disabled = locked
        if (aloud) continue
        if (list) input.checked = r.includes(input.value)
        else input.value = r[0] ?? ''
      }
      find('.quiz-key')?.toggleAttribute('open', open)
      // Nothing new to check; the button stays because it has the focus.
      find('[type=submit]').ariaDisabled = `${done}`
    }
  }
  return question
}
