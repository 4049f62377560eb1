import type {QuizPayload} from '../core/quiz/payload.ts'
import {openQuestion, type Question} from './question.ts'
import {shuffle} from './shuffle.ts'
import {keep} from './storage.ts'
import {focusText, write} from './view.ts'

/**
 * Bring the form of a quiz to life.
 *
 * All listeners are the element's own, so that it can leave the page and come back. The returned function is for the
 * window's `storage` events while it is there. One closure holds it all, because a minifier shortens the names inside
 * of a function and no others: the same in small functions is a third bigger.
 */
export function mount(host: HTMLElement): (event: StorageEvent) => void {
  const quiz: QuizPayload = JSON.parse(host.querySelector('.quiz-data')!.textContent!)
  const {id, mode, persist, bands} = quiz
  const storageKey = `quiz:1:${location.pathname}#${id}`
  const result = host.querySelector<HTMLElement>('.quiz-score')!
  const links = host.querySelectorAll<HTMLAnchorElement>('.quiz-missed a')
  const authored = [...host.querySelectorAll('form')].map((form, index) => openQuestion(form, quiz.questions[index]!, quiz))
  const questions = shuffle(authored, quiz.load ? [] : authored)
  let at = Math.max(0, questions.findIndex(({form}) => form.id === location.hash.slice(1)))

  const emit = (name: string, detail?: object): void => {
    host.dispatchEvent(new CustomEvent(`quiz:${name}`, {detail: {v: 1, quiz: id, ...detail}, bubbles: true, composed: true}))
  }

  const show = (aloud: boolean): void => {
    const {state} = host.dataset
    const complete = questions.every((question) => question.c != null)
    let max = 0
    let score = 0
    let right = 0
    questions.forEach(({points, c, form}, index) => {
      max += points
      score += points * c!
      links[index]!.hidden = c === 1
      right += +(c === 1)
      form.hidden = mode === 'step' && !complete && index !== at
    })
    // Sums of tenths are no tenths in binary; 11 of 20 must be 0.55.
    score = +score.toFixed(2)
    max = +max.toFixed(2)
    const [, text, passed] = bands.find(([min]) => !(score / max < min))!
    host.dataset.state = complete ? 'complete' : questions.some((question) => question.n) ? 'started' : 'ready'
    write(result, complete ? text.replace('{score}', score.toLocaleString(host.lang)) : '', aloud)
    if (complete && aloud && state !== 'complete') emit('complete', {score, max, right, total: questions.length, passed})
  }

  const settle = (question: Question, name?: string, response?: readonly string[]): void => {
    const {id, type, points: max, h} = question
    const r = response ?? []
    const c = response && question.grade(r)
    if (response && !question.n++) question.f = c
    const {n, f} = Object.assign(question, {r, c})
    question.show(true)
    if (persist) keep(storageKey, {[id]: n ? {h, r, c, n, f} : undefined})
    if (name) emit(name, {question: id, index: authored.indexOf(question), type, response: r, credit: c ?? 0, points: max * (c ?? 0), max, attempt: n, firstCredit: f})
    show(true)
  }

  const goTo = (place: number): void => {
    at = place
    show(true)
    questions[at]!.legend.focus()
  }

  const check = (some: readonly Question[]): void => {
    const open = some.filter((question) => question.c == null)
    const blank = open.find((question) => !question.read()[0])
    if (blank) {
      blank.c = null
      blank.show(true)
      blank.inputs[0]!.focus()
    } else for (const question of open) settle(question, 'answer', question.read())
  }

  const tryAgain = (some: readonly Question[]): void => {
    // The last one that is reset takes the focus.
    for (const {form} of some.toReversed()) form.reset()
    if (mode === 'step') goTo(questions.indexOf(some[0]!))
  }

  const restore = (): void => {
    const stored = persist ? keep(storageKey) : {}
    for (const question of questions) {
      const entry = Object(stored[question.id])
      // What was chosen before this script came stays chosen.
      const {r, c, n, f} = entry.h === question.h ? entry : {r: question.n ? [] : question.read(), n: 0}
      question.r = [r].flat().map(String)
      question.c = c == null ? undefined : question.grade(question.r)
      question.n = +n
      question.f = f
      question.show(false)
    }
    show(false)
  }

  const actions: {readonly [name: string]: (question: Question, event: Event) => unknown} = {
    // Buttons at the foot of the quiz say what they do; nothing else is done by a click.
    click() {},
    back: () => goTo(at - 1),
    next: () => goTo(at + 1),
    try_wrong: () => tryAgain(questions.filter(({c, inputs}) => c !== 1 && !inputs[0]!.disabled)),
    clear() {
      for (const question of questions) question.n = 0
      tryAgain(questions)
    },
    check_all() {
      check(questions)
      if (host.dataset.state === 'complete') focusText(result)
    },
    submit(question, event) {
      event.preventDefault()
      if (mode !== 'all') check([question])
    },
    reset(question) {
      settle(question, 'reset')
      question.inputs[0]!.focus()
    },
    input: (question) => question.c !== undefined && settle(question),
    toggle(question, {target}) {
      if ((target as Element).matches('.quiz-key[open]') && question.c == null) settle(question, 'reveal', [])
    }
  }

  if (quiz.load) questions.forEach(({form, legend}, index) => {
    links[index]!.hash = legend.id
    form.closest('ol')!.append(form.parentElement!)
  })
  for (const type in actions) host.addEventListener(type, (event) => {
    const target = event.target as HTMLElement
    actions[target.dataset.do ?? type]!(questions.find(({form}) => form.contains(target))!, event)
  }, true)
  for (const button of host.querySelectorAll('button')) button.disabled = button.hidden = false
  restore()
  emit('ready')
  return ({key}) => {
    if (!key || key === storageKey) restore()
  }
}
