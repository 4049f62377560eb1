import {hashText} from './hash.ts'
import {inlineText} from './inline-markdown.ts'
import {orderWords} from './order-words.ts'
import {isChoice} from './question-type.ts'
import type {ChoiceQuestion, QuizAnswer, QuizQuestion} from './types.ts'

// After so many salts a quiz of three questions stays one-sided once in 10⁻³⁰ times.
const saltLimit = 64

/**
 * Put the options of every question into the order of the page: the same at every build, on every machine.
 *
 * Options are sorted by a hash of quiz, question and option id, so a new option does not move the others past each other.
 * Pinned options, options that speak of their place, true-false and all-numeric options keep theirs. While a quiz with
 * three or more single-choice questions has all right options at one place, the hash gets the next salt.
 */
export function orderQuestions(questions: readonly QuizQuestion[], quizId: string): readonly QuizQuestion[] {
  for (let salt = 0; ; salt++) {
    const ordered = questions.map((question) => (isChoice(question) ? {...question, shown: orderAnswers(question, quizId, salt)} : question))
    if (salt === saltLimit || !isOneSided(ordered)) return ordered
  }
}

/** Whether the options of a question are moved at all. */
export function isShuffled(question: ChoiceQuestion): boolean {
  if (question.order === 'authored' || question.type === 'true-false') return false
  const texts = question.answers.map((answer) => inlineText(answer.text))
  return !texts.every((text) => /^[\s\d.,:%+−-]+$/u.test(text)) && !texts.some((text) => orderWords(text) === 'letters')
}

/** 0-based places of the right options of the single-choice questions, as shown, with the number of options. */
export function rightPlaces(questions: readonly QuizQuestion[]): readonly {readonly place: number; readonly of: number}[] {
  return questions.flatMap((question) => {
    if (question.type !== 'single-choice') return []
    const place = question.shown.findIndex((index) => question.answers[index]?.correct)
    return [{place, of: question.answers.length}]
  })
}

function orderAnswers(question: ChoiceQuestion, quizId: string, salt: number): readonly number[] {
  const authored = question.answers.map((_, index) => index)
  if (!isShuffled(question)) return authored
  const rank = (answer: QuizAnswer): number => hashText(JSON.stringify([quizId, question.id, answer.id, salt]))
  const pinned = (pin: 'first' | 'last'): number[] => authored.filter((index) => question.answers[index]?.pin === pin)
  const first = pinned('first')
  const last = pinned('last')
  const rest = authored.filter((index) => !question.answers[index]?.pin)
  const moving = rest.filter((index) => !orderWords(question.answers[index]?.text ?? ''))
  const ranks = new Map(moving.map((index) => [index, rank(question.answers[index] as QuizAnswer)]))
  const sorted = [...moving].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a - b)
  return [...first, ...rest.map((index) => (ranks.has(index) ? (sorted.shift() as number) : index)), ...last]
}

function isOneSided(questions: readonly QuizQuestion[]): boolean {
  const movable = questions.filter((question) => question.type === 'single-choice' && isShuffled(question))
  const places = rightPlaces(movable)
  return places.length > 2 && places.every(({place}) => place === places[0]?.place)
}
