import type {QuizStringName} from './strings.ts'
import type {QuizTable} from './table.ts'
import type {AnswerOrder, ChoiceQuestion, NumberQuestion, QuestionBase, QuestionTypeName, QuizAnswer, QuizQuestion, TextQuestion} from './types.ts'

/** What a question type is given to read its own keys from. */
export interface QuestionDraft {
  readonly table: QuizTable
  /** 1-based place among all written questions. */
  readonly n: number
  /** What all types share, read already. */
  readonly base: QuestionBase
  readonly order: AnswerOrder
  /** `false`: texts are plain. */
  readonly markdown: boolean
  readonly words: {readonly true: string; readonly false: string}
}

/** One question type: how it is read, shown and described. */
export interface QuestionTypeDefinition {
  readonly name: QuestionTypeName
  /** Short names that are accepted with a note. */
  readonly aliases: readonly string[]
  /** Keys of `[[quiz.questions]]` that only some types have. */
  readonly keys: readonly string[]
  /** Read a question; findings are reported, and `undefined` means that it cannot be used. */
  readonly read: (draft: QuestionDraft) => QuizQuestion | undefined
  /** The sentence that says how to answer. */
  readonly how: QuizStringName
  /** Radios, checkboxes or a field. */
  readonly control: 'radio' | 'checkbox' | 'field'
  /** schema.org's `eduQuestionType`. */
  readonly schemaType: 'Multiple choice' | 'Checkbox' | 'Open ended'
}

/** Tell whether a question has options to choose from. */
export function isChoice(question: QuizQuestion): question is ChoiceQuestion {
  return question.type !== 'text' && question.type !== 'number'
}

/** Write the right answer of a field. */
export function fieldAnswer(question: TextQuestion | NumberQuestion): string {
  return String(question.accept[0] ?? '')
}

/** The right options of a choice question. */
export function rightAnswers(question: ChoiceQuestion): readonly QuizAnswer[] {
  return question.answers.filter((answer) => answer.correct)
}

/** The options of a choice question as they stand on the page. */
export function shownAnswers(question: ChoiceQuestion): readonly QuizAnswer[] {
  return question.shown.flatMap((index) => question.answers[index] ?? [])
}
