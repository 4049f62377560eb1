import {VFile} from 'vfile'
import {blankedLines, contentFormat} from './content-format.ts'
import {type FindFault, report} from './diagnostics.ts'
import {decodeFrontMatter} from './front-matter/decode.ts'
import type {DataBlock} from './front-matter/fence.ts'
import {validateFrontMatter} from './front-matter/fields.ts'
import {locateMessages} from './front-matter/locate.ts'
import type {FrontMatter, JsonObject} from './front-matter/types.ts'
import type {Lookup} from './lookup.ts'
import {prepareHighlighting} from './markdown/highlight/prepare.ts'
import {toMessages} from './message.ts'
import type {Options, Settings} from './options.ts'
import type {Body, Message, Page} from './page.ts'
import {lookupInPage} from './page-lookup.ts'
import {collectMarkers} from './quiz/markers.ts'
import {parseQuizzes} from './quiz/parse.ts'
import {type PlacedQuizzes, placeQuizzes} from './quiz/place.ts'
import {quizWriter} from './quiz-html.ts'
import {recordAnswers} from './record-answers.ts'
import {fragmentRenderer, type PageScope, quizTextRenderer, renderBody, renderHtml} from './render.ts'
import {resolveSettings} from './settings.ts'
import {expandShortcodes} from './shortcode/expand.ts'
import {describeHeadings, tocHeadings} from './text/headings.ts'
import {describeText} from './text/describe.ts'
import {tableOfContents} from './text/table-of-contents.ts'
import {hasCjk} from './text/word-count.ts'

/** A document whose front matter is apart. */
export interface SourceDocument {
  /** Path from the site's root; the value is the whole text. It is only read: messages are in the result. */
  readonly file: VFile
  readonly block: DataBlock
  /** The body on the author's own lines, with the front matter blanked. */
  readonly body: string
}

/** What a body is compiled with. */
export interface BodyContext {
  readonly frontMatter: FrontMatter
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own RelPermalink; `''` if it has none. */
  readonly url: string
  /** The site's `params`, for the defaults of quizzes. Default: none. */
  readonly siteParams?: JsonObject | undefined
  /** Find where in the user's own code an error was thrown. Default: nobody knows. */
  readonly findFault?: FindFault | undefined
}

/**
 * Compile the body of a document.
 *
 * Shape: `{body: 'It’s *good*.', …}` → `{content: '<p>It’s <em>good</em>.</p>\n', wordCount: 2, …}`.
 * Errors: never thrown; they are in `messages`, each at the author's line and column. `content` is empty for a body that is refused.
 */
export async function compileBody(document: SourceDocument, context: BodyContext): Promise<Body> {
  const {frontMatter, settings, siteParams} = context
  const file = new VFile({path: document.file.path, value: document.file.value})
  const recorded = recordAnswers(context.lookup)
  const scope: PageScope = {file, settings, findFault: context.findFault, lookup: recorded.lookup, url: context.url, quizMarkers: collectMarkers()}
  const renderMarkdown = fragmentRenderer(scope)
  const page = {title: frontMatter.title, params: frontMatter.params, lang: settings.language}
  const quizzes = parseQuizzes({params: frontMatter.params, file, settings, siteParams})
  await prepareHighlighting(String(file), settings, file)
  const expanded = expandShortcodes({...scope, text: document.body, page, renderMarkdown})
  await prepareHighlighting(expanded.text, settings)
  const format = contentFormat(file, frontMatter)
  const {html, context: rendered} = format === 'html' ? renderHtml(expanded, scope, blankedLines(file, document.block)) : await renderBody(expanded, scope)
  const write = quizWriter({scope, frontMatter, renderMarkdown: quizTextRenderer(scope), ids: rendered.ids})
  const placed: PlacedQuizzes = placeQuizzes(quizzes, scope.quizMarkers.byWord, {
    write,
    params: frontMatter.params,
    report: (id, place, values) => void report(file, id, place, values)
  })
  const isCJK = frontMatter.isCJKLanguage ?? (settings.hasCJKLanguage && hasCjk(String(file)))
  const described = describeText(html, {
    format,
    quizzes: placed.byWord,
    writing: isCJK ? 'cjk' : 'spaced',
    summaryLength: settings.summaryLength,
    summary: renderMarkdown(frontMatter.summary, {display: 'inline', place: undefined})
  })
  await locateMessages(file, document.block)
  return {
    ...described,
    quizHtml: placed.atEnd.join(''),
    toc: format === 'html' ? '' : tableOfContents(tocHeadings(rendered.headings), settings.tableOfContents),
    headings: describeHeadings(rendered.headings),
    isCJK,
    quizzes,
    shortcodes: expanded.used,
    stubbed: expanded.stubbed,
    questions: recorded.questions(),
    messages: toMessages(file).sort(byPlace)
  }
}

/** A document as text or bytes, with or without a path. */
export type CompileSource = VFile | string | Uint8Array | {readonly path?: string; readonly value: string | Uint8Array}

/**
 * Compile one document without a site: front matter and body.
 *
 * Shape: `'+++\ntitle = "A"\n+++\n*b*'` → `{frontMatter: {title: 'A', …}, content: '<p><em>b</em></p>\n', …}`.
 * Errors: a `TypeError` for an unknown option and for what is no document; findings in the document are in `messages`, and never thrown.
 */
export async function compile(source: CompileSource, options: Options = noOptions): Promise<Page> {
  const settings = settingsOf(options)
  const file = openSource(source)
  const {data, block, body} = await decodeFrontMatter(file)
  const frontMatter = validateFrontMatter(data, {file, format: block.format, settings, baseName: file.stem ?? ''})
  await locateMessages(file, block)
  const compiled = await compileBody({file, block, body}, {frontMatter, settings, lookup: lookupInPage(frontMatter), url: ''})
  return {...compiled, frontMatter, messages: [...toMessages(file), ...compiled.messages]}
}

/** Messages without a place first, others as the author reads. */
function byPlace(one: Message, other: Message): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

const noOptions: Options = {}
const resolved = new WeakMap<Options, Settings>()

/** Settings of an options object, made once, so that the pipeline is made once too. */
function settingsOf(options: Options): Settings {
  const known = resolved.get(options)
  if (known) return known
  const settings = resolveSettings(options)
  resolved.set(options, settings)
  return settings
}

/** Bytes are text in UTF-8. */
function openSource(source: CompileSource): VFile {
  if (typeof source === 'string' || source instanceof Uint8Array) return new VFile({value: textOf(source)})
  if (typeof source !== 'object' || source === null || !isText(source.value)) throw new TypeError(`Unexpected ${nameOf(source)} as a document, expected a text, bytes, or an object with \`value\``)
  return new VFile({path: source.path, value: textOf(source.value)})
}

const isText = (value: unknown): value is string | Uint8Array => typeof value === 'string' || value instanceof Uint8Array

const textOf = (value: string | Uint8Array): string => (typeof value === 'string' ? value : new TextDecoder('utf-8', {ignoreBOM: true}).decode(value))

/** What a value is, for a sentence after *Unexpected*. */
function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'list' : 'object without `value`'
  return `\`${String(value)}\``
}
