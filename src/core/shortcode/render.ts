import {toHtml} from 'hast-util-to-html'
import type {Nodes} from 'hast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {Lookup} from '../lookup.ts'
import type {Settings, ShortcodeContext, ShortcodeFunction} from '../options.ts'
import type {RuleId, RuleValues} from '../rules.ts'
import {builtinShortcodes} from './builtins.ts'
import type {ParameterValue, Parameters, ShortcodeCall} from './types.ts'

/** What all calls of one document share. */
export interface CallScope {
  readonly file: VFile
  readonly settings: Settings
  readonly lookup: Lookup
  readonly page: ShortcodeContext['page']
  /** Render markdown that may hold further calls. */
  readonly renderString: (text: string, display: 'inline' | 'block') => string
  /** Render markdown without looking for calls. */
  readonly renderMarkdown: (text: string, display: 'inline' | 'block') => string
  readonly used: Set<string>
  readonly stubbed: Set<string>
  /** `undefined` for calls in a text that the author did not write as such. */
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
  const inner = call.inner.map((piece) => (piece.type === 'text' ? piece.value : renderCall(piece, scope, context))).join('')
  const output = callFunction(call, scope, {...context, inner: call.inner.length > 0 ? renderedInner(inner, call, {scope, parent}) : ''})
  return call.inner.length === 0 && call.indentation ? indent(output, call.indentation) : output
}

/** Inner content of a nested `{{% %}}` is markdown of its own; everywhere else it is left as it is. */
function renderedInner(inner: string, call: ShortcodeCall, {scope, parent}: {scope: CallScope; parent: ShortcodeContext | undefined}): string {
  if (!call.markup || !parent) return inner
  const html = scope.renderMarkdown(inner, 'block')
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
    markdownify: (text, display = 'inline') => scope.renderString(text, display)
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
  const complain = (id: RuleId, values: RuleValues) => report(scope.file, id, scope.positionOf(call), values)
  if (Object.hasOwn(settings.shortcodes, call.name)) return callOwn(settings.shortcodes[call.name] as ShortcodeFunction, context, complain)
  const builtin = isOwn(call.name, settings) ? undefined : builtinShortcodes.get(call.name)
  if (builtin) return builtin.render({...context, parameters: call.parameters, indentation: call.indentation, settings, lookup: scope.lookup, complain})
  if (/^.+\.inline$/.test(call.name)) return ''
  scope.stubbed.add(call.name)
  complain('shortcode-unknown', {actual: call.name})
  return call.paired ? `<!--shortcode:${call.name}-->${context.inner}<!--/shortcode:${call.name}-->` : `<!--shortcode:${call.name}-->`
}

function isOwn(name: string, settings: Settings): boolean {
  return Object.hasOwn(settings.shortcodes, name) || (settings.ownShortcodes ?? []).includes(name)
}

function callOwn(own: ShortcodeFunction, context: ShortcodeContext, complain: (id: RuleId, values: RuleValues) => void): string {
  try {
    const made = own(context)
    if (typeof made === 'string') return made
    return toHtml((Array.isArray(made) ? {type: 'root', children: [...made]} : made) as Nodes, {allowDangerousHtml: true})
  } catch (error) {
    complain('shortcode-failed', {name: context.name, actual: error instanceof Error ? error.message : String(error)})
    return ''
  }
}

/** Indent each line but the first, as Hugo does for calls without inner content. */
function indent(text: string, indentation: string): string {
  return text.replace(/\n(?!$)/g, `\n${indentation}`)
}
