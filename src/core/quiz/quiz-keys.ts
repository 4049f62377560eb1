/** Keys of `[quiz]` and of each `[[quizzes]]`. */
export const quizKeys: readonly string[] = [
  'questions', 'id', 'title', 'intro', 'placement', 'mode', 'order', 'question_order', 'scoring', 'retry', 'reveal', 'pass', 'bands',
  'persist', 'key', 'print_key', 'jsonld', 'heading_level', 'lang', 'strings', 'markdown'
]

/** Keys of every question, whatever its type. */
export const questionKeys: readonly string[] = ['question', 'type', 'id', 'body', 'explanation', 'hints', 'points', 'scoring', 'retry', 'draft']

/** Keys of questions of some types. */
export const typedKeys: readonly string[] = ['answers', 'order', 'accept_any', 'correct_answer', 'accept', 'case_sensitive', 'tolerance']

/** Keys of an answer. */
export const answerKeys: readonly string[] = ['text', 'correct', 'feedback', 'pin', 'id']
