import type {QuizPayload} from '../core/quiz/payload.ts'
import {openQuestion, type Question} from './question.ts'
import {shuffle} from './shuffle.ts'
import {keep} from './storage.ts'
import {focusText, write} from './view.ts'

/**
 * The form of a quiz, brought to life.
 *
 * All listeners are the element's own, so that it can leave the page and come back; only the one for the window's
 * `storage` events goes with it. Members are private by `#`, because a minifier shortens such names and no others.
 */
export class QuizMatter extends HTMLElement {
  #quiz!: QuizPayload
  /** In the order in which they are shown. */
  #questions!: readonly Question[]
  /** Key in the storage; `false`: nothing is kept. */
  #key!: string | false
  /** Place of the question that is shown, where it is one at a time. */
  #at!: number

  connectedCallback(): void {
    if (!this.#quiz) this.#open()
    addEventListener('storage', this)
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this)
  }

  /** Show what is kept, without a word: at first, and when another tab has changed it. */
  handleEvent({key}: Event & {readonly key?: string | null}): void {
    if (key && key !== this.#key) return
    const stored = keep(this.#key)
    for (const question of this.#questions) {
      const entry = stored[question.q]
      const {r, n, f} = entry?.h === question.hash ? entry : {n: 0}
      // What is chosen and not checked stays so, if it was not cleared in another tab.
      const response = r == null ? (question.n > n ? [] : question.read()) : `${r}`.split(question.inputs[1] ? ',' : '\n')
      question.show(false, {r: response, c: r == null ? undefined : question.credit(response), n, f})
    }
    this.#show(false)
  }

  #open(): void {
    const quiz: QuizPayload = JSON.parse(this.querySelector('.quiz-data')!.textContent!)
    this.#quiz = quiz
    this.#key = quiz.persist && `quiz:1:${location.pathname}#${quiz.id}`
    const authored = [...this.querySelectorAll('form')].map((form, index) => openQuestion(form, index, quiz))
    const questions = shuffle(authored, quiz.load ? [] : authored)
    this.#questions = questions
    this.#at = Math.max(0, questions.findIndex(({form}) => form.id === location.hash.slice(1)))
    if (quiz.load) for (const {form} of questions) form.closest('ol')!.append(form.parentElement!)
    const actions: {readonly [name: string]: (question: Question, event: Event) => unknown} = {
      // Buttons at the foot of the quiz say what they do; nothing else is done by a click.
      click() {},
      back: () => this.#goTo(this.#at - 1),
      next: () => this.#goTo(this.#at + 1),
      try_wrong: () => this.#tryAgain(questions.filter(({c, inputs}) => c !== 1 && !inputs[0]!.disabled)),
      clear: () => {
        for (const question of questions) question.n = 0
        this.#tryAgain(questions)
      },
      check_all: () => {
        this.#check(questions)
        if (this.dataset.state === 'complete') focusText(this.querySelector('.quiz-score')!)
      },
      submit: (question, event) => {
        event.preventDefault()
        if (!quiz.all) this.#check([question])
      },
      reset: (question) => {
        this.#settle(question, 'reset')
        question.inputs[0]!.focus()
      },
      input: (question) => question.c !== undefined && this.#settle(question),
      toggle: (question, {target}) => {
        if ((target as Element).matches('.quiz-key[open]') && question.c == null) this.#settle(question, 'reveal', [])
      }
    }
    for (const type in actions) this.addEventListener(type, (event) => {
      const target = event.target as HTMLElement
      actions[target.dataset.do ?? type]!(questions.find(({form}) => form.contains(target))!, event)
    }, true)
    for (const button of this.querySelectorAll('button')) button.disabled = button.hidden = false
    this.handleEvent({} as Event)
    this.#emit('ready')
  }

  #emit(name: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(`quiz:${name}`, {detail: {v: 1, quiz: this.#quiz.id, ...detail}, bubbles: true, composed: true}))
  }

  #show(aloud: boolean): void {
    const {state} = this.dataset
    const links = this.querySelectorAll<HTMLAnchorElement>('.quiz-missed a')
    const complete = this.#questions.every((question) => question.c != null)
    let score = 0
    let right = 0
    this.#questions.forEach(({points, c, form, legend}, index) => {
      score += +points * c!
      right += +(c === 1)
      links[index]!.hidden = c === 1
      links[index]!.hash = legend.id
      form.hidden = (this.#quiz.step && !complete && index !== this.#at) as boolean
    })
    // Sums of tenths are no tenths in binary; 11 of 20 must be 0.55.
    score = +score.toFixed(2)
    const {max, score: texts} = this.#quiz
    const [, text, passed] = texts.find(([min]) => !(score / max < min))!
    this.dataset.state = complete ? 'complete' : this.#questions.some((question) => question.n) ? 'started' : 'ready'
    write(this.querySelector('.quiz-score')!, complete ? text.replace('{score}', score.toLocaleString(this.lang)) : '', aloud)
    if (complete && aloud && state !== 'complete') this.#emit('complete', {score, max, right, total: this.#questions.length, passed})
  }

  /** Give a question a response, or take back the one it has; `name` is that of the event. */
  #settle(question: Question, name?: string, response?: readonly string[]): void {
    const c = response && question.credit(response)
    if (response && !question.n++) question.f = c
    question.show(true, {r: response ?? [], c})
    const {q, index, type, points, hash: h, r, n, f} = question
    keep(this.#key, {[q]: n ? {h, r: response && `${r}`, n, f} : undefined})
    if (name) this.#emit(name, {question: q, index, type, response: r, credit: c ?? 0, points: +points * (c ?? 0), max: +points, attempt: n, firstCredit: f})
    this.#show(true)
  }

  #goTo(place: number): void {
    this.#at = place
    this.#show(true)
    this.#questions[place]!.legend.focus()
  }

  #check(some: readonly Question[]): void {
    const open = some.filter((question) => question.c == null)
    const blank = open.find((question) => !question.read()[0])
    if (blank) {
      blank.show(true, {c: null})
      blank.inputs[0]!.focus()
    } else for (const question of open) this.#settle(question, 'answer', question.read())
  }

  #tryAgain(some: readonly Question[]): void {
    // The last one that is reset takes the focus.
    for (const {form} of some.toReversed()) form.reset()
    if (this.#quiz.step) this.#goTo(this.#questions.indexOf(some[0]!))
  }
}
