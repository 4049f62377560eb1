import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Plugin} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {report} from '../../core/diagnostics.ts'
import {locateMessages} from '../../core/front-matter/locate.ts'
import {headingId} from '../../core/markdown/heading-id.ts'
import type {Settings} from '../../core/options.ts'
import type {QuizMarkers} from '../../core/quiz/markers.ts'
import {placeQuizzes} from '../../core/quiz/place.ts'
import {type QuizContext, quizToHast} from '../../core/quiz/to-hast.ts'
import {countRuns} from '../../core/text/space.ts'
import {minutesToRead} from '../../core/text/word-count.ts'
import type {PostHeading} from './data.ts'
import {type PluginOptions, settingsOf} from './options.ts'
import {renderBlock} from './render-block.ts'
import {escapeForSvelte, isSvelte} from './svelte.ts'

export type {PostHeading, PostMatter, PostMeta} from './data.ts'
export type {PluginOptions} from './options.ts'

/**
 * Put quizzes into the page, at their marks or at its end, and give headings the ids that Hugo gives them.
 *
 * Writes `data.headings` in Astro's shape, and `data.meta.readingTime`. Used after `quizmatter/remark` and `remark-rehype`.
 */
const rehypeQuizmatter: Plugin<[(PluginOptions | null | undefined)?], Root> = (options) => {
  const settings = settingsOf(options)
  return async (tree, file) => {
    const {headings, ids, words} = readTree(tree, settings)
    file.data.headings = headings
    file.data.meta = {...file.data.meta, readingTime: minutesToRead(words, 'spaced')}
    if (settings.quiz) placeAll(tree, file, ids)
    else fillMarkers(tree, file.data.quizmatter?.markers, () => undefined)
    const block = file.data.quizmatter?.block
    if (block) await locateMessages(file, block)
  }
}

export default rehypeQuizmatter

/** Read headings, ids and words in one pass; headings without an id get one. */
function readTree(tree: Root, {goldmark}: Settings): {readonly headings: PostHeading[]; readonly ids: Set<string>; readonly words: number} {
  const ids = new Set<string>()
  const found: Element[] = []
  let words = 0
  // A plain recursion: the way to a node is of no interest, and keeping it costs more than the rest.
  const read = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') words += countRuns(node.value)
      else if (node.type === 'element') {
        const {id} = node.properties
        if (typeof id === 'string') ids.add(id)
        if (headingNames.has(node.tagName)) found.push(node)
        read(node.children)
      } else if ('children' in node) read((node as unknown as Root).children)
    }
  }
  read(tree.children)
  const headings = found.map((element) => {
    const text = textOf(element.children).trim()
    element.properties['id'] ??= headingId(text, {type: goldmark.parser.autoIDType, taken: ids, empty: 'heading'})
    return {depth: Number(element.tagName[1]), slug: String(element.properties['id']), text}
  })
  return {headings, ids, words}
}

const headingNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('')
}

function placeAll(tree: Root, file: VFile, takenIds: Set<string>): void {
  const {frontMatter, markers, quizzes = []} = file.data.quizmatter ?? {}
  if (!frontMatter || (quizzes.length === 0 && !markers?.byWord.size)) return
  const made = new Map<string, Element>()
  const {tags} = frontMatter.params
  const page = {title: frontMatter.title, url: frontMatter.url, tags: Array.isArray(tags) ? tags.map(String) : []}
  const context = (): QuizContext => ({renderMarkdown: renderBlock, resolveUrl: (url) => url, takenIds, page})
  const {atEnd, byWord} = placeQuizzes(quizzes, markers?.byWord ?? new Map(), {
    params: frontMatter.params,
    report: (id, place, values) => void report(file, id, place, values),
    write: (quiz, part) => {
      const name = `quiz ${made.size}`
      const element = quizToHast(quiz, context(), part)
      finish(element, takenIds)
      if (isSvelte(file)) escapeForSvelte(element)
      made.set(name, element)
      return name
    }
  })
  fillMarkers(tree, markers, (word) => made.get(byWord.get(word) ?? ''))
  for (const name of atEnd) tree.children.push({type: 'text', value: '\n'}, made.get(name) as Element)
}

/** Elements so marked are no business of the components that MDX puts in place of `h2` or `details`: the widget needs them as they are. */
const literal = {_mdxExplicitJsx: true}

function finish(element: Element, ids: Set<string>): void {
  const {id} = element.properties
  if (typeof id === 'string') ids.add(id)
  element.data = literal as Element['data']
  for (const child of element.children) if (child.type === 'element') finish(child, ids)
}

function fillMarkers(tree: Root, markers: QuizMarkers | undefined, find: (word: string) => Element | undefined): void {
  if (!markers?.byWord.size) return
  visit(tree, 'element', (node, index, parent) => {
    const word = markedWord(node)
    if (word === undefined || !markers.byWord.has(word) || !parent || index === undefined) return
    const element = find(word)
    const next = parent.children[index + 1]
    const isFollowed = next?.type === 'text' && next.value === '\n'
    parent.children.splice(index, element || !isFollowed ? 1 : 2, ...(element ? [element] : []))
    return [SKIP, index + (element ? 1 : 0)]
  })
}

/** The word of a place for a quiz: an empty element in any pipeline, a paragraph of the word in our own. */
function markedWord({children, properties, tagName}: Element): string | undefined {
  if (tagName === 'quiz-matter') return typeof properties['dataMarker'] === 'string' ? properties['dataMarker'] : undefined
  const [only, ...others] = children
  return tagName === 'p' && others.length === 0 && only?.type === 'text' ? only.value.trim() : undefined
}
