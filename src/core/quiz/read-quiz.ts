import type {Json} from '../front-matter/types.ts'
import {lintQuiz, type ReadQuestion} from './lint-quiz.ts'
import {orderQuestions} from './order.ts'
import {answerOrders, isDraftQuestion, type QuestionDefaults, readQuestion, readTries, scorings} from './read-question.ts'
import {readFlag, readNumber, readText, readWord} from './read.ts'
import {readId} from './read-id.ts'
import {readBlock} from './read-block.ts'
import {readBands, readStrings} from './read-words.ts'
import {hasWords, isLanguageTag, languageDirection, quizLanguages, writeString} from './strings.ts'
import {questionKeys, quizKeys, typedKeys} from './quiz-keys.ts'
import {describeValue, isTable, type KeyHome, openTable, type QuizTable, reportUnknownKeys, writeHeader, writePath} from './table.ts'
import type {Quiz} from './types.ts'

/** Questions of a quiz at most. */
export const questionLimit = 200

/** What authors call keys of `[quiz]`, with their names. */
export const quizSynonyms = {question: 'questions', shuffle: 'order', language: 'lang', locale: 'lang', heading: 'title', name: 'title', description: 'intro', tries: 'retry', attempts: 'retry'}

/**
 * Read one quiz table.
 *
 * Units: `fallbackId` is the id where the table has none; `locale` is the page's BCP 47 tag.
 * Errors: every rule of the quiz, at the key at fault; a question with an error is left out.
 */
export function readQuiz(table: QuizTable, fallbackId: string, locale: string): Quiz | undefined {
  const list = table.get('questions')
  const questions = readTables(table, list)
  if (!questions.length) return undefined
  reportUnknownKeys(table, quizKeys, {synonyms: quizSynonyms, homes: homesOf(table)})
  const settings = readSettings(table, fallbackId, locale)
  const words = {true: writeString(settings, 'true'), false: writeString(settings, 'false')}
  const defaults = {...readAnswering(table), markdown: settings.markdown, words}
  const read = questions.flatMap((question, index) => readOne(question, index, defaults))
  reportSameIds(read)
  const unique = read.filter((item, index) => read.findIndex((other) => other.question.id === item.question.id) === index)
  const ordered = orderQuestions(unique.map(({question}) => question), settings.id)
  lintQuiz(table, unique.map((item, index) => ({...item, question: ordered[index] ?? item.question})))
  return ordered.length ? {...settings, questions: ordered} : undefined
}

/** Read what a site can say about all quizzes, for the findings alone. */
export function readQuizDefaults(table: QuizTable): void {
  readSettings(table, '', 'en')
  readAnswering(table)
}

/** The tables that a key in `[quiz]` may be meant for. */
function homesOf({path}: QuizTable): KeyHome[] {
  return [
    {keys: ['answers'], where: `a question, as \`${writeHeader(path, 'questions', 'answers')}\``},
    {keys: [...questionKeys, ...typedKeys], where: `a question, below its \`${writeHeader(path, 'questions')}\``}
  ]
}

/** What a quiz says about its questions. */
function readAnswering(table: QuizTable): Pick<QuestionDefaults, 'order' | 'scoring' | 'tries'> {
  return {
    order: readWord(table, 'order', answerOrders) ?? 'stable',
    scoring: readWord(table, 'scoring', scorings) ?? 'exact',
    tries: readTries(table, 0)
  }
}

function readOne(table: QuizTable, index: number, defaults: Parameters<typeof readQuestion>[2]): ReadQuestion[] {
  if (isDraftQuestion(table)) return []
  const before = table.findings.errors()
  const question = readQuestion(table, index + 1, defaults)
  return question && table.findings.errors() === before ? [{question, table, n: index + 1}] : []
}

function readTables(table: QuizTable, list: Json | undefined): readonly QuizTable[] {
  const path = writePath([...table.path, 'questions'])
  if (!Array.isArray(list) || !list.every(isTable)) {
    const wanted = `tables \`[[${path}]]\``
    table.findings.report('quiz-shape', table.place('questions'), {path, actual: describeValue(list), wanted})
    return []
  }
  if (!list.length) table.findings.report('quiz-empty', table.place('questions'), {path, actual: 'list'})
  if (list.length > questionLimit) {
    table.findings.report('quiz-limit', table.place('questions'), {actual: `${list.length} questions`, wanted: `${questionLimit} at most`})
    return []
  }
  return list.map((value, index) => openTable(value, [...table.place('questions').key, index], table.findings))
}

function readSettings(table: QuizTable, fallbackId: string, locale: string): Omit<Quiz, 'questions'> {
  const lang = readLanguage(table) || locale || 'en'
  const strings = readStrings(table)
  const title = table.get('title') === false ? false : readTitle(table) || writeString({lang, strings}, 'title')
  const jsonld = readFlag(table, 'jsonld', false)
  const key = readWord(table, 'key', ['page', 'encoded'] as const) ?? 'page'
  if (jsonld && key === 'encoded') table.findings.report('quiz-key-public', table.place('jsonld'))
  if (!hasWords(lang) && !table.has('strings')) {
    table.findings.report('quiz-language', table.place(table.has('lang') ? 'lang' : undefined), {actual: lang, expected: quizLanguages})
  }
  const pass = readNumber(table, 'pass', {min: 0, max: 1})
  const markdown = readFlag(table, 'markdown', true)
  return {
    id: readId(table) ?? fallbackId,
    lang,
    // A site in Arabic that does not set its direction is written from left to right; its quizzes need not be.
    direction: [lang, locale].some((tag) => languageDirection(tag) === 'rtl') ? languageDirection(lang) : '',
    title,
    intro: readBlock(table, 'intro', {markdown}),
    placement: readWord(table, 'placement', ['end', 'marker', 'none'] as const) ?? 'auto',
    mode: readWord(table, 'mode', ['each', 'all', 'step'] as const) ?? 'each',
    questionOrder: readWord(table, 'question_order', ['authored', 'load'] as const) ?? 'authored',
    reveal: readWord(table, 'reveal', ['after-check', 'after-last-try', 'never'] as const) ?? 'after-check',
    ...(pass === undefined ? {} : {pass}),
    bands: readBands(table),
    persist: readFlag(table, 'persist', true),
    key,
    printKey: readWord(table, 'print_key', ['none', 'end'] as const) ?? 'none',
    jsonld,
    headingLevel: readNumber(table, 'heading_level', {min: 2, max: 6, whole: true}) ?? 2,
    markdown,
    strings
  }
}

function readTitle(table: QuizTable): string {
  const title = table.get('title')
  if (title === undefined || typeof title === 'string') return title ?? ''
  table.reject('title', 'text in quotes, or `false`')
  return ''
}

/** Read `lang`: a tag that browsers understand; `''` if not set or not allowed. */
function readLanguage(table: QuizTable): string {
  const tag = readText(table, 'lang')
  if (tag === '' || isLanguageTag(tag)) return tag
  table.reject('lang', 'a language tag such as `en` or `pt-BR`')
  return ''
}

function reportSameIds(questions: readonly ReadQuestion[]): void {
  questions.forEach(({question, table}, index) => {
    const first = questions.find((other) => other.question.id === question.id)
    if (first && questions.indexOf(first) < index) {
      table.findings.report('quiz-id-dup', table.place('id'), {actual: question.id, first: writePath(first.table.path)})
    }
  })
}
