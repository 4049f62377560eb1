import type {ElementContent} from 'hast'
import {h} from './h.ts'
import {ownIdsInHtml, ownIdsInNodes} from './own-ids.ts'
import type {Quiz, QuizQuestion} from './types.ts'

/** What a quiz needs of its page to be written. */
export interface QuizContext {
  /** Render the block markdown of `intro`, `body`, `explanation`, `feedback`, `hints` with the site's settings; HTML or hast. `place` is where the text stands. */
  readonly renderMarkdown: (text: string, place: BlockPlace & {readonly quiz: string}) => string | readonly ElementContent[]
  /** Resolve the address of a link or an image in a question or an answer. Default: as written. */
  readonly resolveUrl?: ((url: string) => string) | undefined
  /** Ids of the page's headings and other elements, earlier quizzes included; the quiz keeps clear of them. Default: none. */
  readonly takenIds?: ReadonlySet<string> | undefined
  /** What JSON-LD says about the page. */
  readonly page?: {readonly title: string; readonly url: string; readonly tags: readonly string[]} | undefined
}

/** What all parts of the writer share. */
export interface QuizWriter {
  readonly quiz: Quiz
  readonly context: QuizContext
  /** Id of the element: the quiz's own, or with `-2`, `-3` … behind it. */
  readonly prefix: string
  /** Make the id of a question, or of one of its parts; the heading has the question `''`. */
  readonly idOf: (question: string, part?: string) => string
}

/**
 * Choose the ids of a quiz so that none is on the page already.
 *
 * Shape: `quiz`, `quiz-title`, `quiz-q1`, `quiz-q1-label`; where the page has the element's, it is `quiz-2`, and the questions keep theirs;
 * where it has one of the questions', theirs begin with `quiz-2`.
 */
export function openWriter(quiz: Quiz, questions: readonly QuizQuestion[], context: QuizContext & {readonly further?: boolean | undefined}): QuizWriter {
  const isFree = (id: string): boolean => !context.takenIds?.has(id)
  const prefix = firstOf(quiz.id, isFree)
  const inner = (base: string): string[] => allIds(base, questions, idMaker(base, questions)).slice(context.further ? 2 : 1)
  return {quiz, context, prefix, idOf: idMaker(firstOf(quiz.id, (base) => inner(base).every(isFree)), questions)}
}

/** The id itself, or with the first number behind it that will do. */
function firstOf(id: string, isGood: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (isGood(candidate)) return candidate
  }
}

/** Where a block text stands in its quiz. */
export interface BlockPlace {
  /** Id of the question; `''`: the text is the whole quiz's. */
  readonly question: string
  /** Path of keys below the question. */
  readonly path: readonly (string | number)[]
}

const introduction: BlockPlace = {question: '', path: ['intro']}

/** Turn block markdown into hast with the page's own renderer; its ids begin with the question's, its headings are below the quiz's. */
export function blockToHast({quiz, context, idOf}: QuizWriter, text: string, place: BlockPlace = introduction): ElementContent[] {
  if (!text) return []
  if (!quiz.markdown) return [h('p', text)]
  const own = {prefix: [idOf(place.question), ...place.path].join(':'), headingLevel: quiz.headingLevel}
  const rendered = context.renderMarkdown(text, {quiz: quiz.id, ...place})
  return typeof rendered === 'string' ? [{type: 'raw', value: ownIdsInHtml(rendered, own)} as unknown as ElementContent] : ownIdsInNodes(rendered, own)
}

// A question may be called `title`, or `q1-label` beside `q1`: then a longer dash keeps the ids apart.
function idMaker(prefix: string, questions: readonly QuizQuestion[]): QuizWriter['idOf'] {
  for (let dash = '-'; ; dash += '-') {
    const idOf = (question: string, part?: string): string => [prefix, ...(question ? ['-', question] : []), ...(part ? [dash, part] : [])].join('')
    const ids = allIds(prefix, questions, idOf)
    if (new Set(ids).size === ids.length) return idOf
  }
}

function allIds(prefix: string, questions: readonly QuizQuestion[], idOf: QuizWriter['idOf']): string[] {
  return [prefix, idOf('', 'title'), ...questions.flatMap(({id}) => [idOf(id), idOf(id, 'label'), idOf(id, 'how'), idOf(id, 'field'), idOf(id, 'status')])]
}
