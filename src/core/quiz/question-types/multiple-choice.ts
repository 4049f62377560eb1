import type {QuestionDraft, QuestionTypeDefinition} from '../question-type.ts'
import {readAnswers} from '../read-answers.ts'
import type {ChoiceQuestion} from '../types.ts'

/** Right when the chosen set is the right set. */
export const multipleChoice: QuestionTypeDefinition = {
  name: 'multiple-choice',
  aliases: ['checkbox', 'multiple'],
  keys: ['answers', 'order'],
  read,
  how: 'how_many',
  control: 'checkbox',
  schemaType: 'Checkbox'
}

function read(draft: QuestionDraft): ChoiceQuestion | undefined {
  const {table, n, base, order} = draft
  const answers = readAnswers(draft)
  if (answers.length > 1 && answers.every((answer) => answer.correct)) {
    table.findings.report('quiz-all-correct', table.place('question'), {n})
  }
  return {...base, type: 'multiple-choice', order, acceptAny: false, answers, shown: answers.map((_, index) => index)}
}
