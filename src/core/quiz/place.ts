import type {KeyPlace} from '../diagnostics.ts'
import type {Json} from '../front-matter/types.ts'
import type {RuleId, RuleValues} from '../rules.ts'
import type {QuizMarker} from './markers.ts'
import type {QuizPart} from './to-hast.ts'
import type {Quiz} from './types.ts'
import {type WrittenQuiz, writtenQuizzes} from './written-quizzes.ts'

/** Which quiz stands where. */
export interface PlacedQuizzes {
  /** By the marker's word; an empty text where the marker shows nothing. */
  readonly byWord: ReadonlyMap<string, string>
  /** Quizzes that stand at the end of the post. */
  readonly atEnd: readonly string[]
}

/** What quizzes are placed with. */
export interface PlacingContext {
  /** `FrontMatter.params`, which the quizzes were read from. */
  readonly params: {readonly [key: string]: Json}
  readonly write: (quiz: Quiz, part: QuizPart) => string
  /** Report a finding at a key of the front matter. */
  readonly report: (id: RuleId, place: KeyPlace, values: RuleValues) => void
}

/** The ids of the questions that were shown of a quiz; `true`: all. */
type Shown = ReadonlyMap<Quiz, true | readonly string[]>

/**
 * Place the quizzes of a page: at their markers, `[quiz]` at the end where it has none.
 *
 * Errors: `quiz-marker-unknown`, `quiz-marker-question`, `quiz-marker-placement`, `quiz-marker-dup` and `quiz-question-dup` at the marker, but not where it names what
 * is written and could not be read; `quiz-unplaced` and `quiz-question-unplaced` at what no marker shows.
 */
export function placeQuizzes(quizzes: readonly Quiz[], markers: ReadonlyMap<string, QuizMarker>, context: PlacingContext): PlacedQuizzes {
  const written = quizzes.length || markers.size ? writtenQuizzes(context.params) : []
  const shown = new Map<Quiz, true | readonly string[]>()
  const byWord = new Map<string, string>()
  for (const [word, marker] of markers) {
    const quiz = findQuiz(quizzes, marker, written)
    const only = quiz && newQuestions(quiz, {marker, shown, known: knownQuestions(quiz, marker, written)})
    if (!quiz || only?.length === 0 || (!only && isSecond(quiz, marker, shown))) {
      byWord.set(word, '')
      continue
    }
    const isElsewhere = quiz.placement === 'none' || quiz.placement === 'end'
    if (isElsewhere) marker.complain('quiz-marker-placement', {actual: quiz.id, placement: quiz.placement})
    byWord.set(word, isElsewhere ? '' : context.write(quiz, {only, further: shown.has(quiz)}))
    const before = shown.get(quiz) ?? []
    shown.set(quiz, only === undefined || before === true ? true : [...before, ...only])
  }
  const atEnd = quizzes.filter((quiz) => quiz.placement === 'end' || (quiz.placement === 'auto' && isMain(quiz, written) && !shown.has(quiz)))
  for (const quiz of quizzes) {
    if (quiz.placement !== 'none' && !atEnd.includes(quiz)) reportUnplaced(quiz, shown.get(quiz) ?? [], {...context, written})
  }
  return {byWord, atEnd: atEnd.map((quiz) => context.write(quiz, {}))}
}

/** Further quizzes stand where a marker names them, and nowhere else, whatever became of `[quiz]`. */
function isMain({id}: Quiz, written: readonly WrittenQuiz[]): boolean {
  return written.find((quiz) => quiz.id === id)?.isMain !== false
}

function findQuiz(quizzes: readonly Quiz[], {id, complain}: QuizMarker, written: readonly WrittenQuiz[]): Quiz | undefined {
  const quiz = id === undefined ? quizzes[0] : quizzes.find((candidate) => candidate.id === id)
  const isWritten = id === undefined ? written.length > 0 : written.some((candidate) => candidate.id === id)
  if (!quiz && !isWritten) complain('quiz-marker-unknown', {actual: id ?? 'quiz', expected: quizzes.map((candidate) => candidate.id)})
  return quiz
}

function knownQuestions(quiz: Quiz, {only, complain}: QuizMarker, written: readonly WrittenQuiz[]): readonly string[] | undefined {
  const ids = quiz.questions.map((question) => question.id)
  const writtenIds = written.find(({id}) => id === quiz.id)?.questions.map(({id}) => id) ?? []
  for (const id of only ?? []) {
    if (!ids.includes(id) && !writtenIds.includes(id)) complain('quiz-marker-question', {actual: id, expected: ids})
  }
  return only?.filter((id) => ids.includes(id))
}

/** Of the questions that a marker names, those that no marker before it shows: a question has one set of answers. */
function newQuestions(quiz: Quiz, {marker, shown, known}: {readonly marker: QuizMarker; readonly shown: Shown; readonly known: readonly string[] | undefined}): readonly string[] | undefined {
  const before = shown.get(quiz) ?? []
  return known?.filter((id, index) => {
    const isNew = before !== true && !before.includes(id) && known.indexOf(id) === index
    if (!isNew) marker.complain('quiz-question-dup', {actual: id, quiz: quiz.id})
    return isNew
  })
}

function isSecond(quiz: Quiz, {complain}: QuizMarker, shown: Shown): boolean {
  if (!shown.has(quiz)) return false
  complain('quiz-marker-dup', {actual: quiz.id})
  return true
}

function reportUnplaced(quiz: Quiz, shown: true | readonly string[], {report, written}: PlacingContext & {readonly written: readonly WrittenQuiz[]}): void {
  const {path = [], questions = []} = written.find(({id}) => id === quiz.id) ?? {}
  if (shown === true) return
  if (shown.length === 0) {
    report('quiz-unplaced', {key: [...path, 'id']}, {actual: quiz.id})
    return
  }
  const missing = quiz.questions.filter(({id}) => !shown.includes(id))
  for (const {id} of missing) report('quiz-question-unplaced', {key: questions.find((question) => question.id === id)?.path ?? path}, {actual: id, quiz: quiz.id})
}
