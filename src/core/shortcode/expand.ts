import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type FindFault, report} from '../diagnostics.ts'
import type {Lookup} from '../lookup.ts'
import type {Settings, ShortcodeContext} from '../options.ts'
import type {QuizMarkers} from '../quiz/markers.ts'
import {dividerWord} from '../text/summary.ts'
import {insertIntoHtml} from './insert.ts'
import {type Origins, pointsOf, traceText} from './origins.ts'
import {maxOpen, parseShortcodes} from './parse.ts'
import {type CallScope, type Display, type RenderMarkdown, renderCall, takesInner} from './render.ts'
import {tokenizeShortcodes} from './tokenize.ts'
import type {ShortcodeCall, ShortcodePiece} from './types.ts'

/** What the shortcodes of one document are made from. */
export interface ShortcodeInput {
  /** The body with its front matter blanked: lines are those of the file. */
  readonly text: string
  readonly file: VFile
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own RelPermalink. Default: `''`. */
  readonly url?: string
  readonly page: ShortcodeContext['page']
  readonly quizMarkers: QuizMarkers
  readonly renderMarkdown: RenderMarkdown
  /** Where a shortcode of the user's own threw. Default: nobody knows. */
  readonly findFault?: FindFault | undefined
}

/** A body whose shortcodes are called. */
export interface ExpandedText {
  /** Markdown; a placeholder word stands for each output that markdown must not see. */
  readonly text: string
  /** HTML by placeholder word, for `insertShortcodes`. */
  readonly placeholders: ReadonlyMap<string, string>
  /** Names of all shortcodes called, sorted, each once. */
  readonly used: readonly string[]
  /** Those of them that nobody knows, sorted. */
  readonly stubbed: readonly string[]
  /** Where `text` comes from; `undefined`: it is the author's own, unchanged. */
  readonly origins: Origins | undefined
}

/**
 * Call the shortcodes of a body, before markdown.
 *
 * Shape: `a {{< b >}}` → text `a HAHAHUGOSHORTCODE0s0HBHB` with the output of `b` for that word;
 * the output of `{{% b %}}` stands in the text itself, as markdown. The summary divider becomes a paragraph of its own.
 * Errors: `shortcode-…`, at the call; a call that cannot be understood stays as it is written.
 */
export function expandShortcodes(input: ShortcodeInput): ExpandedText {
  if (!/\{\{[<%]|<!--more-->/.test(input.text)) return {text: input.text, placeholders: new Map(), used: [], stubbed: [], origins: undefined}
  const pointAt = pointsOf(input.text)
  const used = new Set<string>()
  const stubbed = new Set<string>()
  const scope: CallScope = {
    ...input,
    used,
    stubbed,
    positionOf: (call) => ({start: pointAt(call.start), end: pointAt(call.end)}),
    renderString: (text, display, place) => renderString(text, {display, place}, scope)
  }
  const pieces = readPieces(input.text, scope, (start, end) => ({start: pointAt(start), end: pointAt(end)}))
  const made = expandPieces(input.text, pieces, scope)
  return {...made, used: [...used].sort(), stubbed: [...stubbed].sort()}
}

/** Placeholders are of letters and digits only, so that markdown treats each as one word; Hugo's have the same form. */
const placeholderOf = (ordinal: number): string => `HAHAHUGOSHORTCODE0s${ordinal}HBHB`

function expandPieces(text: string, pieces: readonly ShortcodePiece[], scope: CallScope): Pick<ExpandedText, 'text' | 'placeholders'> & {readonly origins: Origins} {
  const made = traceText(text)
  const placeholders = new Map<string, string>()
  for (const piece of pieces) {
    const {start, end} = piece
    if (piece.type === 'divider') made.append(`\n\n${dividerWord}\n\n`, {start, end, same: false})
    else if (piece.type === 'text') made.append(piece.value, {start, end, same: piece.value.length === end - start})
    else if (piece.markup || isQuizPlace(piece, scope)) made.append(renderCall(piece, scope), {start, end, same: false})
    else {
      const word = placeholderOf(piece.ordinal)
      placeholders.set(word, renderCall(piece, scope))
      made.append(word, {start, end, same: false})
    }
  }
  return {...made.finish(), placeholders}
}

/** The output of `quiz` is a word already. */
function isQuizPlace(call: ShortcodeCall, {settings}: CallScope): boolean {
  return call.name === 'quiz' && takesInner('quiz', settings) === false
}

/** Render markdown that a shortcode hands over: calls in it are made, as in Hugo's `RenderString`. */
function renderString(text: string, options: {readonly display: Display; readonly place: Position | undefined}, scope: CallScope): string {
  if (!/\{\{[<%]/.test(text)) return scope.renderMarkdown(text, options)
  const inside: CallScope = {...scope, text, positionOf: () => options.place}
  const pieces = readPieces(text, inside, () => options.place).filter((piece) => piece.type !== 'divider')
  const made = expandPieces(text, pieces, inside)
  return insertIntoHtml(scope.renderMarkdown(made.text, options), made.placeholders)
}

function readPieces(text: string, scope: CallScope, positionOf: (start: number, end: number) => ReturnType<CallScope['positionOf']>): readonly ShortcodePiece[] {
  const tokens = tokenizeShortcodes(text)
  for (const token of tokens) {
    if (token.type === 'fault') report(scope.file, 'shortcode-syntax', positionOf(token.at, text.startsWith(token.actual, token.at) ? token.at + token.actual.length : Math.max(token.end, token.at)), {actual: token.actual, expected: token.expected})
  }
  const {pieces, faults} = parseShortcodes(text, tokens, (name) => takesInner(name, scope.settings))
  for (const fault of faults) report(scope.file, fault.rule, positionOf(fault.start, fault.end), {actual: fault.name, expected: fault.rule === 'shortcode-nesting' ? maxOpen : undefined})
  return pieces
}
