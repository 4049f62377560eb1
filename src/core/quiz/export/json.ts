import type {ExportedQuiz} from './exported-quiz.ts'

/**
 * Write quizzes as JSON: the model as it is after validation and defaults, with the right answers.
 *
 * Shape: `{"version": 1, "quizzes": [{"source": "content/post/a.md", "title": "A", "id": "quiz", "questions": […]}]}`.
 */
export function quizzesToJson(quizzes: readonly ExportedQuiz[]): string {
  const list = quizzes.map(({source, title, quiz}) => ({source, page: title, ...quiz}))
  return `${JSON.stringify({version: 1, quizzes: list}, null, 2)}\n`
}
