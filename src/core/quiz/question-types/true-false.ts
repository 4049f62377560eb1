import type {QuestionDraft, QuestionTypeDefinition} from '../question-type.ts'
import {describeValue} from '../table.ts'
import type {ChoiceQuestion, QuizAnswer} from '../types.ts'

/** A statement that is true or false; the two options keep their order. */
export const trueFalse: QuestionTypeDefinition = {
  name: 'true-false',
  aliases: ['boolean'],
  keys: ['correct_answer'],
  read,
  how: 'how_one',
  control: 'radio',
  schemaType: 'Multiple choice'
}

function read({table, base, words}: QuestionDraft): ChoiceQuestion | undefined {
  const right = table.get('correct_answer')
  if (typeof right !== 'boolean') {
    table.findings.report('quiz-true-false-answer', table.place('correct_answer'), {actual: describeValue(right)})
    return undefined
  }
  const option = (value: boolean): QuizAnswer => ({id: String(value), text: words[`${value}`], correct: value === right, feedback: '', pin: ''})
  return {...base, type: 'true-false', order: 'authored', acceptAny: false, answers: [option(true), option(false)], shown: [0, 1]}
}
