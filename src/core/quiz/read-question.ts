import type {Json} from '../front-matter/types.ts'
import {lintInline} from './lint-inline.ts'
import type {QuestionTypeDefinition} from './question-type.ts'
import {findQuestionType, questionType, questionTypeNames, questionTypes} from './question-types.ts'
import {nearest} from './nearest.ts'
import {oneOf, readFlag, readList, readNumber, readText, readWord} from './read.ts'
import {type BlockContext, lintBlock, readBlock} from './read-block.ts'
import {readId} from './read-id.ts'
import {questionKeys, quizKeys, typedKeys} from './quiz-keys.ts'
import {isTable, type KeyHome, type QuizTable, reportUnknownKeys, writeHeader} from './table.ts'
import type {AnswerOrder, QuizQuestion, Scoring} from './types.ts'

/** Words of `order`. */
export const answerOrders = ['stable', 'load', 'authored'] as const satisfies readonly AnswerOrder[]

/** Words of `scoring`. */
export const scorings = ['exact', 'balanced', 'per-option'] as const satisfies readonly Scoring[]

/** What a question takes from its quiz where it says nothing itself. */
export interface QuestionDefaults {
  readonly order: AnswerOrder
  readonly scoring: Scoring
  readonly tries: number
  readonly markdown: boolean
  readonly words: {readonly true: string; readonly false: string}
}

const synonyms = {answer: 'answers', options: 'answers', choices: 'answers', text: 'question', title: 'question', hint: 'hints', correct: 'correct_answer', solution: 'explanation', score: 'points', kind: 'type'}

/**
 * Read one `[[quiz.questions]]` table.
 *
 * Units: `n` is the 1-based place among all written questions.
 * Errors: those of §question in the README, at the key at fault; the caller leaves a question out that raised one.
 */
export function readQuestion(table: QuizTable, n: number, defaults: QuestionDefaults): QuizQuestion | undefined {
  const definition = readType(table)
  reportUnknownKeys(table, [...questionKeys, ...typedKeys], {synonyms, homes: homesOf(table)})
  if (definition) reportUnused(table, n, definition)
  readQuestionText(table, n, defaults.markdown)
  const block = {n, markdown: defaults.markdown}
  const base = {
    id: readId(table) ?? `q${n}`,
    question: readText(table, 'question'),
    body: readBlock(table, 'body', block),
    explanation: readBlock(table, 'explanation', block),
    hints: readHints(table, block),
    points: readNumber(table, 'points', {above: 0}) ?? 1,
    scoring: readWord(table, 'scoring', scorings) ?? defaults.scoring,
    tries: readTries(table, defaults.tries)
  }
  const order = readWord(table, 'order', answerOrders) ?? defaults.order
  return definition?.read({table, n, base, order, markdown: defaults.markdown, words: defaults.words})
}

/** The tables that a key of a question may be meant for. */
function homesOf({path}: QuizTable): KeyHome[] {
  return [
    {keys: ['feedback', 'pin'], where: `an answer, below its \`${writeHeader(path, 'answers')}\``},
    {keys: quizKeys, where: `the quiz, above its first \`${writeHeader(path)}\``}
  ]
}

/** Read `retry`: how often a question may be checked, 0 = without limit. */
export function readTries(table: QuizTable, fallback: number): number {
  const value = table.get('retry')
  if (value === undefined) return fallback
  if (typeof value === 'boolean') return value ? 0 : 1
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value
  table.reject('retry', '`true`, `false` or a whole number of 1 or more')
  return fallback
}

/** Whether a question is marked as a draft and left out. */
export function isDraftQuestion(table: QuizTable): boolean {
  return readFlag(table, 'draft', false)
}

function readQuestionText(table: QuizTable, n: number, markdown: boolean): void {
  const value = table.get('question')
  if (value !== undefined && typeof value !== 'string') return
  if (!value?.trim()) table.findings.report('quiz-question-text', table.place('question'), {n})
  else if (markdown) lintInline(table, 'question', {n})
}

// A key that only other types have is no mistake of spelling, but nothing comes of it.
function reportUnused(table: QuizTable, n: number, {name, keys: own}: QuestionTypeDefinition): void {
  for (const key of typedKeys) {
    if (!own.includes(key) && table.has(key)) table.findings.report('quiz-key-unused', table.place(key, 'key'), {actual: key, type: name, n})
  }
}

function readHints(table: QuizTable, block: BlockContext): readonly string[] {
  const hints = readList(table, 'hints')
  hints.forEach((hint, index) => {
    if (typeof hint !== 'string') table.reject('hints', 'text in quotes', index)
  })
  const texts = hints.filter((hint) => typeof hint === 'string')
  for (const hint of texts) lintBlock(table, 'hints', {...block, text: hint})
  return texts
}

function readType(table: QuizTable): QuestionTypeDefinition | undefined {
  const word = table.get('type')
  if (word === undefined) return inferType(table)
  if (typeof word !== 'string') {
    table.reject('type', oneOf(questionTypeNames))
    return undefined
  }
  const found = findQuestionType(word)
  if (!found) {
    const near = nearest(word, [...questionTypes.values()].flatMap(({name, aliases}) => [name, ...aliases]))
    const meant = near && findQuestionType(near)?.name
    table.findings.report('quiz-type-unknown', table.place('type'), {
      actual: word,
      meant: meant && `\`${meant}\``,
      known: oneOf(questionTypeNames),
      expected: meant ? [meant] : questionTypeNames
    })
  } else if (found.name !== word) {
    table.findings.report('quiz-type-alias', table.place('type'), {actual: word, meant: found.name, expected: [found.name]})
  }
  return found
}

function inferType(table: QuizTable): QuestionTypeDefinition {
  const answer = table.get('correct_answer')
  if (typeof answer === 'boolean') return questionType('true-false')
  if (typeof answer === 'number') return questionType('number')
  if (answer !== undefined) return questionType('text')
  if (!table.has('answers') && table.has('tolerance')) return questionType('number')
  if (!table.has('answers') && (table.has('accept') || table.has('case_sensitive'))) return questionType('text')
  const right = readList(table, 'answers').filter((item) => isTable(item) && isMarkedRight(item)).length
  return questionType(right > 1 && table.get('accept_any') !== true ? 'multiple-choice' : 'single-choice')
}

function isMarkedRight(answer: {readonly [key: string]: Json}): boolean {
  return Object.entries(answer).some(([key, value]) => key.toLowerCase() === 'correct' && value === true)
}
