import type {Json} from '../../front-matter/types.ts'
import type {QuestionDraft, QuestionTypeDefinition} from '../question-type.ts'
import {readList, readNumber} from '../read.ts'
import {foldText, readTypedNumber} from '../scoring.ts'
import {describeValue} from '../table.ts'
import type {NumberQuestion} from '../types.ts'

/** Right when the typed number lies within the tolerance of an accepted number. */
export const number: QuestionTypeDefinition = {
  name: 'number',
  aliases: ['numeric'],
  keys: ['correct_answer', 'accept', 'tolerance'],
  read,
  how: 'how_number',
  control: 'field',
  schemaType: 'Open ended'
}

/** The number that a reader who types this text means. */
function numberIn(value: Json | undefined): readonly string[] {
  const number = typeof value === 'string' && value.trim() ? readTypedNumber(foldText(value)) : Number.NaN
  return Number.isFinite(number) ? [String(number)] : []
}

function read({table, base}: QuestionDraft): NumberQuestion | undefined {
  const right = table.get('correct_answer')
  if (typeof right !== 'number' || !Number.isFinite(right)) {
    const place = table.place(table.has('correct_answer') ? 'correct_answer' : 'question')
    table.findings.report('quiz-number-answer', place, {actual: describeValue(right), expected: numberIn(right)})
    return undefined
  }
  const further = readList(table, 'accept').filter((item, index): item is number => {
    const isNumber = typeof item === 'number' && Number.isFinite(item)
    if (!isNumber) table.reject('accept', 'a number without quotes', index)
    return isNumber
  })
  return {...base, type: 'number', accept: [right, ...further], tolerance: readNumber(table, 'tolerance', {min: 0}) ?? 0}
}
