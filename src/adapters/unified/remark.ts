import type {Root} from 'mdast'
import type {Parser, Plugin} from 'unified'
import type {VFile} from 'vfile'
import {report} from '../../core/diagnostics.ts'
import {splitFrontMatter} from '../../core/front-matter/fence.ts'
import {locateMessages} from '../../core/front-matter/locate.ts'
import {findExcess} from '../../core/limits.ts'
import {prepareHighlighting} from '../../core/markdown/highlight/prepare.ts'
import type {Settings} from '../../core/options.ts'
import {lookupInPage} from '../../core/page-lookup.ts'
import {collectMarkers} from '../../core/quiz/markers.ts'
import {parseQuizzes} from '../../core/quiz/parse.ts'
import {remarkQuizMarkers} from '../../core/quiz/remark-quiz-markers.ts'
import {fragmentRenderer} from '../../core/render.ts'
import {expandShortcodes} from '../../core/shortcode/expand.ts'
import {pointsOf} from '../../core/shortcode/origins.ts'
import {describe} from './describe.ts'
import {findFrontMatter} from './front-matter.ts'
import {markExpressions, placesOf} from './mdx.ts'
import {type PluginOptions, settingsOf} from './options.ts'
import {blankHead, type Places, parseBelow} from './parse-below.ts'
import type {PostState} from './post.ts'
import {insertOutputs, placeNodes} from './shortcodes.ts'
import {addFrontMatter, toMarkdown} from './syntax.ts'

export type {PostHeading, PostMatter, PostMeta} from './data.ts'
export type {PluginOptions} from './options.ts'

/** What stands in the tree for the outputs of shortcodes: nodes for any pipeline, or the words that our own handlers know. */
type Outputs = 'nodes' | 'words'

/**
 * Read Hugo's posts in any remark pipeline: front matter in TOML, YAML and JSON, shortcodes, quizzes.
 *
 * Writes `data.matter`, `data.meta`, `data.quiz` and `data.quizzes`; where a host has read the front matter before, its data
 * is used. `quizmatter/rehype` puts the quiz into the page. Used after the parser; it has to run asynchronously.
 * Errors: findings are messages on the file, each with line, column and rule.
 */
const remarkQuizmatter = readPosts('nodes')

export default remarkQuizmatter

/** Make the plugin for one sort of outputs. */
export function readPosts(outputs: Outputs): Plugin<[(PluginOptions | null | undefined)?], Root> {
  return function (options) {
    const settings = settingsOf(options)
    const data = this.data() as {toMarkdownExtensions?: unknown[]}
    data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), toMarkdown]
    const parse = this.parser as Parser<Root> | undefined
    if (parse) this.parser = (_, file) => parseBody(file, {parse, outputs, places: placesOf(this.data())})
    return (tree, file) => readPost(tree, file, {parse, settings, outputs})
  }
}

interface Reading {
  readonly parse: Parser<Root> | undefined
  readonly settings: Settings
  readonly outputs: Outputs
}

async function readPost(tree: Root, file: VFile, reading: Reading): Promise<Root> {
  const {outputs, settings} = reading
  const state: PostState = file.data.quizmatter ?? {block: undefined, body: '', isMdx: false}
  file.data.quizmatter = state
  const found = await findFrontMatter(file, state, settings)
  const quizzes = parseQuizzes({params: found.frontMatter.params, file, settings, advice: false})
  const markers = collectMarkers()
  Object.assign(state, {frontMatter: found.frontMatter, quizzes, markers})
  if (outputs === 'words') await prepareHighlighting(state.body, settings)
  const {made, placeholders} = hasShortcodes(state.body) ? expandInto(tree, file, reading) : {made: tree, placeholders: new Map<string, string>()}
  file.data.quizPlaces = {markers, report: (id, place, values) => void report(file, id, place, values)}
  remarkQuizMarkers()(made, file)
  if (state.isMdx) markExpressions(made, file, markers)
  if (outputs === 'words') file.data.render = {settings, lookup: lookupInPage(found.frontMatter), url: '', shortcodeOutputs: placeholders, headings: [], ids: new Set(), footnotes: new Map(), codeBlocks: 0}
  else if (placeholders.size > 0 || markers.byWord.size > 0 || hasShortcodes(state.body)) insertOutputs(made, placeholders, markers)
  dropAdvice(file)
  if (state.block) {
    addFrontMatter(made, state.block)
    await locateMessages(file, state.block)
  }
  describe(file, found, {own: state.block !== undefined && state.block.format !== 'none'})
  file.data.quiz = quizzes[0]
  file.data.quizzes = quizzes
  return made
}

const hasShortcodes = (text: string): boolean => text.includes('{{') && /\{\{[<%]/.test(text)

/** Advice is for `quizmatter/lint`: to find its place takes longer than all the rest. */
function dropAdvice(file: VFile): void {
  const kept = file.messages.filter(({fatal, keyPlace}) => fatal !== undefined || !keyPlace)
  if (kept.length < file.messages.length) file.messages.splice(0, file.messages.length, ...kept)
}

/** A text with shortcodes is parsed once they are called, which has to wait for the front matter. */
function parseBody(file: VFile, {outputs, parse, places}: Pick<Reading, 'outputs'> & {readonly parse: Parser<Root>; readonly places: Places}): Root {
  const isMdx = places === 'elsewhere'
  const {block, body} = splitFrontMatter(file)
  const whole = String(file)
  const from = block.format === 'none' && body !== '' ? 0 : whole.length - body.replace(/^\n+/, '').length
  const text = (): string => (outputs === 'words' ? body : blankHead(whole, from))
  const isWithin = isWithinLimits(file, body, text)
  const calls = isWithin && !isMdx && hasShortcodes(body)
  file.data.quizmatter = {isMdx, block, body: outputs === 'words' && isWithin ? body : calls ? text() : ''}
  if (!isWithin || calls) return {type: 'root', children: []}
  if (outputs === 'nodes') return parseBelow({whole, from, places}, (below) => parse(below, file))
  file.value = body
  return parse(body, file)
}

/** Shorter texts end soon whatever is in them but deep nesting, and looking for what does not end costs every post. */
const harmless = 16_384
const nesting = /^ {0,3}(?:[>*+-] ?){100}/m

/** Refuse a text that a parser might never end on; `text` is the body on its places. */
function isWithinLimits(file: VFile, body: string, text: () => string): boolean {
  if (body.length <= harmless && !nesting.test(body)) return true
  const excess = findExcess(text())
  if (!excess) return true
  const {what, limit, offset, actual = `more than ${limit} ${what}`, expected = `at most ${limit}`} = excess
  report(file, 'body-limit', pointsOf(text())(offset), {actual, expected})
  return false
}

function expandInto(tree: Root, file: VFile, {outputs, parse, settings}: Reading): {readonly made: Root; readonly placeholders: ReadonlyMap<string, string>} {
  const state = file.data.quizmatter as PostState
  const {body, frontMatter, markers} = state
  if (!parse || !frontMatter || !markers) return {made: tree, placeholders: new Map()}
  const scope = {file, settings, lookup: lookupInPage(frontMatter), url: '', quizMarkers: markers}
  const page = {title: frontMatter.title, params: frontMatter.params, lang: settings.language}
  const expanded = expandShortcodes({...scope, text: body, page, renderMarkdown: fragmentRenderer(scope)})
  if (outputs === 'words') Object.assign(file, {value: expanded.text})
  const made = parse(expanded.text, file)
  if (outputs === 'words') state.moving = {origins: expanded.origins, from: file.messages.length}
  else if (expanded.origins) placeNodes(made, expanded.origins)
  return {made, placeholders: expanded.placeholders}
}
