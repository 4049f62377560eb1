import type {QuizMarker} from './markers.ts'
import type {QuizPart} from './to-hast.ts'
import type {Quiz} from './types.ts'

/** Which quiz stands where. */
export interface PlacedQuizzes {
  /** By the marker's word; an empty text where the marker shows nothing. */
  readonly byWord: ReadonlyMap<string, string>
  /** Quizzes that stand at the end of the post. */
  readonly atEnd: readonly string[]
}

/**
 * Place the quizzes of a page: at their markers, the main one at the end where it has none.
 *
 * Errors: `quiz-marker-unknown`, `quiz-marker-question` and `quiz-marker-dup`, at the marker.
 */
export function placeQuizzes(quizzes: readonly Quiz[], markers: ReadonlyMap<string, QuizMarker>, write: (quiz: Quiz, part: QuizPart) => string): PlacedQuizzes {
  const begun = new Set<Quiz>()
  const byWord = new Map<string, string>()
  for (const [word, marker] of markers) {
    const quiz = findQuiz(quizzes, marker)
    const only = quiz && knownQuestions(quiz, marker)
    if (!quiz || only?.length === 0 || (!only && isSecond(quiz, marker, begun))) {
      byWord.set(word, '')
      continue
    }
    byWord.set(word, quiz.placement === 'none' || quiz.placement === 'end' ? '' : write(quiz, {only, further: begun.has(quiz)}))
    begun.add(quiz)
  }
  const atEnd = quizzes.filter((quiz, index) => quiz.placement === 'end' || (quiz.placement === 'auto' && index === 0 && !begun.has(quiz)))
  return {byWord, atEnd: atEnd.map((quiz) => write(quiz, {}))}
}

function findQuiz(quizzes: readonly Quiz[], {id, complain}: QuizMarker): Quiz | undefined {
  const quiz = id === undefined ? quizzes[0] : quizzes.find((candidate) => candidate.id === id)
  if (!quiz) complain('quiz-marker-unknown', {actual: id ?? 'quiz', expected: quizzes.map((candidate) => candidate.id)})
  return quiz
}

function knownQuestions(quiz: Quiz, {only, complain}: QuizMarker): readonly string[] | undefined {
  const ids = quiz.questions.map((question) => question.id)
  for (const id of only ?? []) {
    if (!ids.includes(id)) complain('quiz-marker-question', {actual: id, expected: ids})
  }
  return only?.filter((id) => ids.includes(id))
}

function isSecond(quiz: Quiz, {complain}: QuizMarker, begun: ReadonlySet<Quiz>): boolean {
  if (!begun.has(quiz)) return false
  complain('quiz-marker-dup', {actual: quiz.id})
  return true
}
