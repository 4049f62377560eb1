import type {Position} from 'unist'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {placeMessage, report} from './diagnostics.ts'
import type {Lookup} from './lookup.ts'
import type {RenderContext} from './markdown/context.ts'
import type {Settings} from './options.ts'
import {pipelineOf} from './pipeline.ts'
import type {QuizMarkers} from './quiz/markers.ts'
import type {ExpandedText} from './shortcode/expand.ts'
import type {Origins} from './shortcode/origins.ts'
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
}

/** A body as HTML, with what was found on the way. */
export interface Rendered {
  readonly html: string
  readonly context: RenderContext
}

/**
 * Render a page's body.
 *
 * Errors: every message is at the author's line and column, also in text that a shortcode made.
 */
export async function renderBody({text, placeholders, origins}: ExpandedText, scope: PageScope): Promise<Rendered> {
  const {file, context} = openFile(text, placeholders, scope)
  let html = ''
  try {
    html = String(await pipelineOf(scope.settings).process(file))
  } catch (error) {
    reportFailure(file, error)
  }
  for (const message of file.messages) scope.file.messages.push(origins ? atAuthorsPlace(message, origins) : message)
  return {html, context}
}

/** Make the function that renders texts of a page apart from its body: of shortcodes, quizzes and the summary of the front matter. */
export function fragmentRenderer(scope: PageScope): RenderMarkdown {
  return (text, {display, place}) => {
    if (text === '') return ''
    const {file} = openFile(text, new Map(), scope)
    let html = ''
    try {
      html = String(pipelineOf(scope.settings).processSync(file))
    } catch (error) {
      reportFailure(file, error)
    }
    for (const message of file.messages) scope.file.messages.push(atPlace(message, place))
    return display === 'inline' ? trimParagraph(html) : html
  }
}

/** Say that a plugin threw, or we; a plugin that calls `file.fail` has reported already. */
function reportFailure(file: VFile, error: unknown): void {
  if (error instanceof VFileMessage && file.messages.includes(error)) return
  const message = report(file, 'render-failed', undefined, {actual: error instanceof Error ? error.message : String(error)})
  message.cause = error
}

function openFile(text: string, shortcodeOutputs: ReadonlyMap<string, string>, scope: PageScope): {readonly file: VFile; readonly context: RenderContext} {
  const {settings, lookup, url, quizMarkers} = scope
  const context: RenderContext = {settings, lookup, url, shortcodeOutputs, headings: [], ids: new Set(), footnotes: new Map(), codeBlocks: 0}
  const file = new VFile({path: scope.file.path, value: text, data: {render: context, quizMarkers}})
  return {file, context}
}

function atAuthorsPlace(message: VFileMessage, origins: Origins): VFileMessage {
  const {place} = message
  if (!place) return message
  if (!('start' in place)) placeMessage(message, place.offset === undefined ? place : origins.point(place.offset))
  else if (place.start.offset !== undefined && place.end.offset !== undefined) placeMessage(message, origins.position(place.start.offset, place.end.offset))
  return message
}

function atPlace(message: VFileMessage, place: Position | undefined): VFileMessage {
  if (place) placeMessage(message, place)
  else Object.assign(message, {place: undefined, line: undefined, column: undefined, name: message.file ?? ''})
  return message
}
