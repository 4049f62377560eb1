import type {Point, Position} from 'unist'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {type FindFault, isElsewhere, moveToFile, type Place, placeMessage, report} from './diagnostics.ts'
import {findExcess} from './limits.ts'
import type {Lookup} from './lookup.ts'
import type {RenderContext} from './markdown/context.ts'
import type {Settings} from './options.ts'
import {pipelineOf} from './pipeline.ts'
import {collectMarkers, type QuizMarkers} from './quiz/markers.ts'
import {readComment} from './quiz/read-comment.ts'
import {splitHtml} from './quiz/split-html.ts'
import type {ExpandedText} from './shortcode/expand.ts'
import {insertIntoHtml} from './shortcode/insert.ts'
import {pointsOf} from './shortcode/origins.ts'
import type {RenderMarkdown} from './shortcode/render.ts'
import {trimParagraph} from './text/summary.ts'

/** What all texts of one page are rendered with. */
export interface PageScope {
  /** The document, which gets the messages. */
  readonly file: VFile
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own RelPermalink. */
  readonly url: string
  readonly quizMarkers: QuizMarkers
  /** Where plugins and shortcodes threw. Default: nobody knows. */
  readonly findFault?: FindFault | undefined
}

/** A body as HTML, with what was found on the way. */
export interface Rendered {
  readonly html: string
  readonly context: RenderContext
}

/** Where the author wrote what stands at a place of a text; `undefined`: nowhere in particular. */
type PlaceOf = (place: Point | Position | undefined) => Place

/**
 * Render a page's body.
 *
 * Errors: every message is at the author's line and column, also in text that a shortcode made.
 */
export async function renderBody({text, placeholders, origins}: ExpandedText, scope: PageScope): Promise<Rendered> {
  const placeOf: PlaceOf = (place) => (origins && place ? origins.place(place) : place)
  const {file, context} = openFile(text, {outputs: placeholders, placeOf}, scope)
  let html = ''
  try {
    if (isWithinLimits(file)) html = String(await pipelineOf(scope.settings).process(file))
  } catch (error) {
    reportFailure(file, error, scope)
  }
  moveMessages(file, scope.file, placeOf)
  return {html, context}
}

/**
 * Render a body that is HTML already: shortcodes are called, everything else stays as it is.
 *
 * Units: `from` is the offset of the first character that is the author's own.
 */
export function renderHtml(expanded: ExpandedText, scope: PageScope, from: number): Rendered {
  const {placeholders, text} = expanded
  const {context} = openFile('', {outputs: placeholders, placeOf: (place) => place}, scope)
  return {html: insertIntoHtml(text.includes('<!--') ? markersInHtml(expanded, scope).slice(from) : text.slice(from), placeholders), context}
}

/** Put words in the places of the comments that are markers; the text before `from` is blank, and stays as long as it is. */
function markersInHtml({text, origins}: ExpandedText, {file, quizMarkers}: PageScope): string {
  const pointAt = pointsOf(text)
  return splitHtml(text, quizMarkers).map(({type, value, at}) => {
    const written = type === 'marker' ? readComment(value) : undefined
    if (type === 'marker' && !written) quizMarkers.meet(value)
    if (!written) return value
    const range = {start: pointAt(at), end: pointAt(at + value.length)}
    return quizMarkers.add({...written, source: value, complain: (id, values) => void report(file, id, origins?.place(range) ?? range, values)})
  }).join('')
}

/** Make the function that renders texts of a page apart from its body: of shortcodes, quizzes and the summary of the front matter. */
export function fragmentRenderer(scope: PageScope): RenderMarkdown {
  return (text, {display, place}) => {
    if (text === '') return ''
    const placeOf: PlaceOf = () => place
    const {file} = openFile(text, {outputs: new Map(), placeOf}, scope)
    let html = ''
    try {
      if (isWithinLimits(file)) html = String(pipelineOf(scope.settings).processSync(file))
    } catch (error) {
      reportFailure(file, error, scope)
    }
    moveMessages(file, scope.file, placeOf)
    return display === 'inline' ? trimParagraph(html) : html
  }
}

/**
 * Make the function that renders the texts of quizzes, in which no other quiz can stand.
 *
 * Errors: `quiz-marker-nested`.
 */
export function quizTextRenderer(scope: PageScope): RenderMarkdown {
  const markers = collectMarkers()
  const render = fragmentRenderer({...scope, quizMarkers: markers})
  return (text, options) => markers.refuse(render(text, options), 'quiz-marker-nested')
}

function openFile(text: string, {outputs, placeOf}: {readonly outputs: ReadonlyMap<string, string>; readonly placeOf: PlaceOf}, scope: PageScope): {readonly file: VFile; readonly context: RenderContext} {
  const {settings, lookup, url, quizMarkers} = scope
  const context: RenderContext = {settings, lookup, url, shortcodeOutputs: outputs, headings: [], ids: new Set(), footnotes: new Map(), codeBlocks: 0}
  const quizPlaces = {markers: quizMarkers, report: (id, place, values) => void report(scope.file, id, placeOf(place), values)} satisfies VFile['data']['quizPlaces']
  return {file: new VFile({path: scope.file.path, value: text, data: {render: context, quizPlaces}}), context}
}

/** Refuse a text that a parser might never end on. */
function isWithinLimits(file: VFile): boolean {
  const text = String(file)
  const excess = findExcess(text)
  if (!excess) return true
  const {what, limit, offset, actual = `more than ${limit} ${what}`, expected = `at most ${limit}`} = excess
  report(file, 'body-limit', pointsOf(text)(offset), {actual, expected})
  return false
}

/** Say that a plugin threw, or we; a plugin that calls `file.fail` has reported already. */
function reportFailure(file: VFile, error: unknown, {findFault}: PageScope): void {
  if (error instanceof VFileMessage && file.messages.includes(error)) return
  const found = findFault?.(error)
  const message = report(file, 'render-failed', undefined, {actual: error instanceof Error ? error.message : String(error), ...(found && {from: file.path})})
  message.cause = error
  if (found) moveToFile(message, found)
}

function moveMessages(from: VFile, to: VFile, placeOf: PlaceOf): void {
  for (const message of from.messages) {
    if (isElsewhere(message, from)) {
      to.messages.push(message)
      continue
    }
    const place = placeOf(message.place)
    if (place && 'key' in place) message.keyPlace = place
    if (place && !('key' in place)) placeMessage(message, place)
    else if (message.place) Object.assign(message, {place: undefined, line: undefined, column: undefined, name: message.file ?? ''})
    to.messages.push(message)
  }
}
