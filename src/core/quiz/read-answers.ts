import type {QuestionDraft} from './question-type.ts'
import {lintInline} from './lint-inline.ts'
import {hexHash} from './hash.ts'
import {readText} from './read.ts'
import {readBlock} from './read-block.ts'
import {readId} from './read-id.ts'
import {answerKeys, questionKeys, quizKeys, typedKeys} from './quiz-keys.ts'
import {describeValue, isTable, type KeyHome, openTable, type QuizTable, reportUnknownKeys, writeHeader, writePath} from './table.ts'
import type {QuizAnswer} from './types.ts'

/** Options of a question at most; a page with more is not a quiz but a form. */
export const answerLimit = 20

const synonyms = {answer: 'text', label: 'text', value: 'text', right: 'correct', is_correct: 'correct', fixed: 'pin'}

/**
 * Read the options of a choice question.
 *
 * Errors: `quiz-shape`, `quiz-answers-few`, `quiz-limit`, `quiz-none-correct`, `quiz-answer-text`, `quiz-correct-bool`,
 * `quiz-answer-dup`, `quiz-id-bad`, `quiz-id-dup`, each at the key at fault, or at the question's text where a key is missing.
 */
export function readAnswers(draft: QuestionDraft): readonly QuizAnswer[] {
  const {table, n} = draft
  const list = table.get('answers') ?? []
  if (!Array.isArray(list) || !list.every(isTable)) {
    const wanted = 'tables `[[quiz.questions.answers]]`'
    table.findings.report('quiz-shape', table.place('answers'), {path: writePath([...table.path, 'answers']), actual: describeValue(list), wanted})
    return []
  }
  if (list.length < 2) {
    table.findings.report('quiz-answers-few', table.place('question'), {n, count: list.length})
    return []
  }
  if (list.length > answerLimit) {
    table.findings.report('quiz-limit', table.place('answers'), {actual: `${list.length} answers of question ${n}`, wanted: `${answerLimit} at most`})
    return []
  }
  return readAll(draft, list.map((value, index) => openTable(value, [...table.place('answers').key, index], table.findings)))
}

function readAll(draft: QuestionDraft, tables: readonly QuizTable[]): readonly QuizAnswer[] {
  const {table, n} = draft
  const before = table.findings.errors()
  const answers = tables.map((answer, index) => readAnswer(draft, answer, index))
  reportDuplicates(draft, tables, answers)
  if (table.findings.errors() === before && !answers.some((answer) => answer.correct)) {
    table.findings.report('quiz-none-correct', table.place('question'), {n})
  }
  if (answers.length > 5) table.findings.report('quiz-many-answers', table.place('question'), {n, count: answers.length})
  return withUniqueIds(answers)
}

function readAnswer(draft: QuestionDraft, table: QuizTable, index: number): QuizAnswer {
  reportUnknownKeys(table, answerKeys, {synonyms, homes: homesOf(table)})
  const {n, base, markdown} = draft
  const text = readText(table, 'text')
  const valueGiven = table.has('text') && typeof table.get('text') !== 'string'
  if (!valueGiven && !foldLookalikes(text)) table.findings.report('quiz-answer-text', table.place('text'), {n, k: index + 1})
  if (markdown) lintInline(table, 'text', {n, k: index + 1})
  const pin = table.get('pin')
  if (pin !== undefined && pin !== true && pin !== false && pin !== 'first' && pin !== 'last') table.reject('pin', '`true`, `"first"` or `"last"`')
  return {
    id: readId(table) ?? hexHash(base.id, text),
    text,
    correct: readCorrect(table),
    feedback: readBlock(table, 'feedback', {n, markdown}),
    pin: pin === 'first' ? 'first' : pin === true || pin === 'last' ? 'last' : ''
  }
}

/** What stands below the last answer is its own in TOML, whoever it was meant for. */
function homesOf({path}: QuizTable): KeyHome[] {
  return [
    {keys: [...questionKeys, ...typedKeys], where: `the question, above its first \`${writeHeader(path)}\``},
    {keys: quizKeys, where: `the quiz, above its first \`${writeHeader(path.slice(0, -2))}\``}
  ]
}

function readCorrect(table: QuizTable): boolean {
  const value = table.get('correct')
  if (value === undefined) return false
  if (typeof value === 'boolean') return value
  table.findings.report('quiz-correct-bool', table.place('correct'), {actual: describeValue(value)})
  return false
}

function reportDuplicates({n}: QuestionDraft, tables: readonly QuizTable[], answers: readonly QuizAnswer[]): void {
  const texts = answers.map((answer) => foldLookalikes(answer.text))
  const ids = answers.map((answer) => answer.id)
  tables.forEach((table, index) => {
    const first = texts.indexOf(texts[index] ?? '')
    if (texts[index] && first < index) table.findings.report('quiz-answer-dup', table.place('text'), {n, i: first + 1, k: index + 1})
    const owner = tables[ids.indexOf(ids[index] ?? '')]
    if (table.has('id') && owner && owner !== table) table.findings.report('quiz-id-dup', table.place('id'), {actual: ids[index], first: writePath(owner.path)})
  })
}

// Six hex digits of two texts of one question may be the same, if hardly ever.
function withUniqueIds(answers: readonly QuizAnswer[]): readonly QuizAnswer[] {
  const taken = new Set<string>()
  return answers.map((answer) => {
    let id = answer.id
    for (let salt = 1; taken.has(id); salt++) id = hexHash(answer.id, String(salt))
    taken.add(id)
    return {...answer, id}
  })
}

// Two texts that look the same are the same to a reader.
function foldLookalikes(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim()
}
