import {toHtml} from 'hast-util-to-html'
import type {Nodes} from 'hast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type FindFault, type KeyPlace, moveToFile, report} from '../diagnostics.ts'
import type {Lookup} from '../lookup.ts'
import type {QuizMarkers} from '../quiz/markers.ts'
import type {Settings, ShortcodeContext, ShortcodeFunction} from '../options.ts'
import type {RuleId, RuleValues} from '../rules.ts'
import type {BuiltinContext} from './builtin/types.ts'
import {builtinShortcodes} from './builtins.ts'
import type {ParameterValue, Parameters, ShortcodeCall} from './types.ts'

/** Whether the paragraph around a text is left out where it is the only one. */
export type Display = 'inline' | 'block'

/** Render markdown that is not part of the body's; findings in it are reported at `place`. */
export type RenderMarkdown = (text: string, options: {readonly display: Display; readonly place: Position | KeyPlace | undefined}) => string

/** What all calls of one document share. */
export interface CallScope {
  readonly file: VFile
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own RelPermalink. Default: `''`. */
  readonly url?: string
  readonly page: ShortcodeContext['page']
  readonly quizMarkers: QuizMarkers
  /** Where a shortcode of the user's own threw. Default: nobody knows. */
  readonly findFault?: FindFault | undefined
  /** Render markdown that may hold further calls; findings in it are reported at the call. */
  readonly renderString: (text: string, display: Display, place: Position | undefined) => string
  /** Render markdown without looking for calls. */
  readonly renderMarkdown: RenderMarkdown
  readonly used: Set<string>
  readonly stubbed: Set<string>
  /** The text that the calls stand in. */
  readonly text: string
  /** Where a call stands in the author's file. */
  readonly positionOf: (call: ShortcodeCall) => Position | undefined
}

/** Whether a shortcode of this name has inner content; `undefined`: its calls tell. */
export function takesInner(name: string, settings: Settings): boolean | undefined {
  return isOwn(name, settings) ? undefined : builtinShortcodes.get(name)?.takesInner
}

/**
 * Call a shortcode: its inner content first, from the inside out.
 *
 * Shape: call → the HTML (or, for `{{% %}}`, markdown) that stands in its place.
 * Errors: `shortcode-unknown`, `shortcode-failed` and those of the built-in ones, at the call.
 */
export function renderCall(call: ShortcodeCall, scope: CallScope, parent?: ShortcodeContext): string {
  scope.used.add(call.name)
  const context = contextOf(call, scope, parent)
  const inner = call.inner.map((piece) => (piece.type === 'call' ? renderCall(piece, scope, context) : piece.type === 'text' ? piece.value : '')).join('')
  const output = callFunction(call, scope, {...context, inner: call.inner.length > 0 ? renderedInner(inner, call, {scope, parent}) : ''})
  return call.inner.length === 0 && call.indentation ? indent(output, call.indentation) : output
}

/** Inner content of a nested `{{% %}}` is markdown of its own; everywhere else it is left as it is. */
function renderedInner(inner: string, call: ShortcodeCall, {scope, parent}: {scope: CallScope; parent: ShortcodeContext | undefined}): string {
  if (!call.markup || !parent) return inner
  const html = scope.renderMarkdown(inner, {display: 'block', place: scope.positionOf(call)})
  return inner.includes('\n') ? html : html.replace(/^<p>(.*)<\/p>\n$/, '$1')
}

function contextOf(call: ShortcodeCall, scope: CallScope, parent: ShortcodeContext | undefined): ShortcodeContext {
  return {
    name: call.name,
    params: call.parameters,
    get: (key) => parameter(call.parameters, key),
    inner: '',
    ordinal: call.ordinal,
    parent,
    page: scope.page,
    markdownify: (text, display = 'inline') => scope.renderString(text, display, scope.positionOf(call))
  }
}

function parameter(parameters: Parameters, key: string | number): ParameterValue | undefined {
  if (isPositional(parameters)) return typeof key === 'number' ? parameters[key] : undefined
  return Object.hasOwn(parameters, key) ? parameters[key] : undefined
}

function isPositional(parameters: Parameters): parameters is readonly ParameterValue[] {
  return Array.isArray(parameters)
}

function callFunction(call: ShortcodeCall, scope: CallScope, context: ShortcodeContext): string {
  const {settings} = scope
  const complain = (id: RuleId, values: RuleValues): void => void complainAt(call, scope, {id, values})
  if (Object.hasOwn(settings.shortcodes, call.name)) return callOwn(call, scope, context)
  const builtin = isOwn(call.name, settings) ? undefined : builtinShortcodes.get(call.name)
  if (builtin) return builtin.render({...context, ...builtinContext(call, scope), complain})
  if (/^.+\.inline$/.test(call.name)) return ''
  scope.stubbed.add(call.name)
  complain('shortcode-unknown', {actual: call.name, template: settings.ownShortcodes.includes(call.name)})
  return call.paired ? `<!--shortcode:${call.name}-->${context.inner}<!--/shortcode:${call.name}-->` : `<!--shortcode:${call.name}-->`
}

/** Report a finding at a call; how bad two of them are is the site's choice. */
function complainAt(call: ShortcodeCall, {file, settings, positionOf}: CallScope, {id, values}: {readonly id: RuleId; readonly values: RuleValues}): VFileMessage {
  const message = report(file, id, positionOf(call), values)
  if (id === 'shortcode-unknown' && settings.strict) message.fatal = true
  if (id === 'shortcode-reference' && settings.refLinksErrorLevel === 'WARNING') message.fatal = false
  return message
}

function builtinContext(call: ShortcodeCall, scope: CallScope): Omit<BuiltinContext, keyof ShortcodeContext | 'complain'> {
  const {settings, lookup, quizMarkers, url = ''} = scope
  return {
    parameters: call.parameters,
    indentation: call.indentation,
    settings,
    lookup,
    url,
    restoreMarkers: quizMarkers.restore,
    placeQuiz(marker) {
      const place = scope.positionOf(call)
      return quizMarkers.add({...marker, source: scope.text.slice(call.start, call.end), complain: (id, values) => report(scope.file, id, place, values)})
    }
  }
}

function isOwn(name: string, settings: Settings): boolean {
  return Object.hasOwn(settings.shortcodes, name) || settings.ownShortcodes.includes(name)
}

function callOwn(call: ShortcodeCall, scope: CallScope, context: ShortcodeContext): string {
  try {
    const made: unknown = (scope.settings.shortcodes[call.name] as ShortcodeFunction)(context)
    if (typeof made === 'string') return made
    if (made instanceof Promise) throw refuse(made)
    return toHtml((Array.isArray(made) ? {type: 'root', children: [...made]} : made) as Nodes, {allowDangerousHtml: true})
  } catch (error) {
    reportThrown(call, scope, error)
    return ''
  }
}

/** Nobody waits for a promise, so nobody would be there for what it throws; it would end the process. */
function refuse(made: Promise<unknown>): Error {
  made.catch(() => {})
  return new TypeError('unexpected promise, expected HTML or hast')
}

/** The place is where the function threw; the call is then told in words. */
function reportThrown(call: ShortcodeCall, scope: CallScope, error: unknown): void {
  const found = scope.findFault?.(error)
  const {column, line} = scope.positionOf(call)?.start ?? {}
  const from = found && `${scope.file.path}${line === undefined ? '' : `:${line}:${column}`}`
  const actual = error instanceof Error ? error.message : String(error)
  const message = complainAt(call, scope, {id: 'shortcode-failed', values: {name: call.name, actual, ...(from !== undefined && {from})}})
  if (found) moveToFile(message, found)
}

/** Indent each line but the first, as Hugo does for calls without inner content. */
function indent(text: string, indentation: string): string {
  return text.replace(/\n(?!$)/g, `\n${indentation}`)
}
