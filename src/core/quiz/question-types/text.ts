import type {QuestionDraft, QuestionTypeDefinition} from '../question-type.ts'
import {readFlag, readList} from '../read.ts'
import type {TextQuestion} from '../types.ts'

/** Right when the typed text equals one of the accepted texts after folding. */
export const text: QuestionTypeDefinition = {
  name: 'text',
  aliases: [],
  keys: ['correct_answer', 'accept', 'case_sensitive'],
  read,
  how: 'how_text',
  control: 'field',
  schemaType: 'Open ended'
}

function read({table, n, base}: QuestionDraft): TextQuestion | undefined {
  const right = table.get('correct_answer')
  const first = typeof right === 'number' ? String(right) : right
  if (right !== undefined && typeof first !== 'string') table.reject('correct_answer', 'text in quotes')
  else if (typeof first !== 'string' || !first.trim()) table.findings.report('quiz-text-answer', table.place(table.has('correct_answer') ? 'correct_answer' : 'question'), {n})
  const further = readList(table, 'accept')
  further.forEach((item, index) => {
    if (typeof item !== 'number' && !(typeof item === 'string' && item.trim())) table.reject('accept', 'a text that is not empty', index)
  })
  return {...base, type: 'text', accept: [String(first ?? ''), ...further.map(String)], caseSensitive: readFlag(table, 'case_sensitive', false)}
}
