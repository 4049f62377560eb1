import type {QuestionDraft, QuestionTypeDefinition} from '../question-type.ts'
import {readAnswers} from '../read-answers.ts'
import {readFlag} from '../read.ts'
import type {ChoiceQuestion} from '../types.ts'

/** One right option, or several of which any will do. */
export const singleChoice: QuestionTypeDefinition = {
  name: 'single-choice',
  aliases: ['radio', 'single'],
  keys: ['answers', 'order', 'accept_any'],
  read,
  how: 'how_one',
  control: 'radio',
  schemaType: 'Multiple choice'
}

function read(draft: QuestionDraft): ChoiceQuestion | undefined {
  const {table, n, base, order} = draft
  const answers = readAnswers(draft)
  const acceptAny = readFlag(table, 'accept_any', false)
  const right = answers.flatMap((answer, index) => (answer.correct ? [index] : []))
  if (right.length > 1 && !acceptAny) {
    const place = {key: [...table.place('answers').key, right[1] ?? 0, 'correct']}
    table.findings.report('quiz-many-correct', place, {n, count: right.length})
  }
  return {...base, type: 'single-choice', order, acceptAny, answers, shown: answers.map((_, index) => index)}
}
