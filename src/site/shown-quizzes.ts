import type {Body} from '../core/page.ts'
import type {Quiz} from '../core/quiz/types.ts'

/** A quiz, or a part of one, as it stands on its page. */
export interface ShownQuiz {
  readonly quiz: Pick<Quiz, 'id' | 'lang' | 'strings'>
  /** Id of the element, which is not the quiz's own where the page had that already. */
  readonly id: string
  /** Number of its questions. */
  readonly questions: number
}

/**
 * Find the quizzes of a page in the order in which a reader meets them; what no marker shows is not among them.
 *
 * Shape: two parts of one quiz → `[{quiz: {id: 'quiz', …}, id: 'quiz', questions: 1}, {quiz: {id: 'quiz', …}, id: 'quiz-2', questions: 2}]`.
 */
export function shownQuizzes({content, quizHtml, quizzes}: Pick<Body, 'content' | 'quizHtml' | 'quizzes'>): readonly ShownQuiz[] {
  if (quizzes.length === 0) return []
  const elements = (content + quizHtml).split('<quiz-matter id="').slice(1)
  return elements.flatMap((element) => {
    const id = element.slice(0, element.indexOf('"'))
    const [quiz] = quizzes.filter((one) => isOf(id, one)).sort((a, b) => b.id.length - a.id.length)
    const questions = element.split('</quiz-matter>', 1)[0]?.match(/<form [^>]*data-q=/g)?.length ?? 0
    return quiz ? [{quiz: {id: quiz.id, lang: quiz.lang, strings: quiz.strings}, id, questions}] : []
  })
}

function isOf(id: string, quiz: Quiz): boolean {
  return id === quiz.id || (id.startsWith(`${quiz.id}-`) && /^\d+$/.test(id.slice(quiz.id.length + 1)))
}
