import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {KeyPath} from './front-matter/key-ranges.ts'
import type {FrontMatter} from './front-matter/types.ts'
import type {QuizContext, QuizPart} from './quiz/to-hast.ts'
import {quizToHast} from './quiz/to-hast.ts'
import type {Quiz} from './quiz/types.ts'
import {writtenQuizzes} from './quiz/written-quizzes.ts'
import type {PageScope} from './render.ts'
import type {RenderMarkdown} from './shortcode/render.ts'

/** What quizzes need of their page to be written. */
export interface QuizPage {
  readonly scope: PageScope
  readonly frontMatter: FrontMatter
  readonly renderMarkdown: RenderMarkdown
  /** Ids of the page's elements. */
  readonly ids: ReadonlySet<string>
}

/** Make the function that writes the quizzes of one page as HTML; no two of them share an id. */
export function quizWriter({scope, frontMatter, renderMarkdown, ids}: QuizPage): (quiz: Quiz, part: QuizPart) => string {
  const takenIds = new Set(ids)
  const written = writtenQuizzes(frontMatter.params)
  const keyOf = ({quiz, question, path}: {readonly quiz: string; readonly question: string; readonly path: KeyPath}): KeyPath => {
    const found = written.find(({id}) => id === quiz)
    return [...(found?.questions.find(({id}) => id === question) ?? found)?.path ?? [], ...path]
  }
  const context = (): QuizContext => ({
    renderMarkdown: (text, place) => renderMarkdown(text, {display: 'block', place: {key: keyOf(place)}}),
    resolveUrl: (url) => resolveUrl(url, scope),
    takenIds,
    page: {title: frontMatter.title, url: scope.lookup({kind: 'absUrl', path: scope.url})?.permalink ?? scope.url, tags: tagsOf(frontMatter)}
  })
  return (quiz, part) => {
    if (!scope.settings.quiz) return ''
    const element = quizToHast(quiz, context(), part)
    collectIds(element, takenIds)
    return `${toHtml(element, {allowDangerousHtml: true})}\n`
  }
}

function resolveUrl(url: string, {lookup}: PageScope): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(url) || url === '') return url
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  const answer = lookup({kind: 'link', path})
  return answer ? answer.relPermalink + rest : url
}

function tagsOf({params}: FrontMatter): readonly string[] {
  const {tags} = params
  return Array.isArray(tags) ? tags.map(String) : []
}

function collectIds(element: Element, ids: Set<string>): void {
  if (typeof element.properties.id === 'string') ids.add(element.properties.id)
  for (const child of element.children) if (child.type === 'element') collectIds(child, ids)
}
