/** What `quiz:answer` says. */
export interface AnswerDetail {
  readonly quiz: string
  readonly question: string
  readonly type: string
  readonly response: readonly string[]
  readonly credit: number
  readonly points: number
  readonly max: number
  readonly attempt: number
  readonly firstCredit: number
}

/** What `quiz:complete` says. */
export interface CompleteDetail {
  readonly quiz: string
  readonly score: number
  readonly max: number
  readonly right: number
  readonly total: number
  /** Absent where the quiz has no `pass`. */
  readonly passed?: boolean
}

/** What statements are made of, and where they go. */
export interface XapiOptions {
  /** Who answers: an xAPI agent. */
  readonly actor: object
  /** Gets every statement; sending it is the page's business. */
  readonly send: (statement: object) => void
  /** IRI of the page. Default: the page's address without query and fragment. */
  readonly page?: string
  /** Element whose quizzes are recorded. Default: the document. */
  readonly target?: EventTarget
}

const interactions: Readonly<Record<string, string>> = {
  'single-choice': 'choice',
  'multiple-choice': 'choice',
  'true-false': 'true-false',
  text: 'fill-in',
  number: 'numeric'
}

/**
 * Turn the events of quizzes into xAPI statements: `answered` for every check, `completed` for every completion.
 *
 * Shape: the returned function ends it.
 * Source: xAPI 1.0.3 part 2, appendix C: interaction activities; several answers are joined by `[,]`.
 */
export function recordStatements({actor, send, page = location.origin + location.pathname, target = document}: XapiOptions): () => void {
  const answer = (event: Event): void => send({actor, ...answered((event as CustomEvent<AnswerDetail>).detail, page), timestamp: new Date().toISOString()})
  const complete = (event: Event): void => send({actor, ...completed((event as CustomEvent<CompleteDetail>).detail, page), timestamp: new Date().toISOString()})
  target.addEventListener('quiz:answer', answer)
  target.addEventListener('quiz:complete', complete)
  return () => {
    target.removeEventListener('quiz:answer', answer)
    target.removeEventListener('quiz:complete', complete)
  }
}

function answered({quiz, question, type, response, credit, points, max}: AnswerDetail, page: string): object {
  return {
    verb: {id: 'http://adlnet.gov/expapi/verbs/answered', display: {en: 'answered'}},
    object: {
      objectType: 'Activity',
      id: `${page}#${quiz}-${question}`,
      definition: {type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: interactions[type] ?? 'other'}
    },
    result: {response: response.join('[,]'), success: credit === 1, score: {scaled: credit, raw: points, min: 0, max}}
  }
}

function completed({quiz, score, max, passed}: CompleteDetail, page: string): object {
  return {
    verb: {id: 'http://adlnet.gov/expapi/verbs/completed', display: {en: 'completed'}},
    object: {objectType: 'Activity', id: `${page}#${quiz}`, definition: {type: 'http://adlnet.gov/expapi/activities/assessment'}},
    result: {completion: true, success: passed, score: {scaled: max ? score / max : 0, raw: score, min: 0, max}}
  }
}
