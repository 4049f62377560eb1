import type {BuiltinContext, BuiltinShortcode} from './types.ts'
import {escapeValue} from './template.ts'

/** `ref`: the absolute URL of a page. */
export const ref: BuiltinShortcode = {takesInner: false, render: (context) => reference(context, 'permalink')}

/** `relref`: the URL of a page without scheme and host. */
export const relref: BuiltinShortcode = {takesInner: false, render: (context) => reference(context, 'relPermalink')}

function reference(context: BuiltinContext, form: 'permalink' | 'relPermalink'): string {
  const {get, lookup, name, complain} = context
  const given = get('path') ?? get(0)
  if (typeof given !== 'string' && typeof given !== 'number') {
    complain('shortcode-parameter', {name, actual: 'no path', expected: 'the path of a page'})
    return ''
  }
  const target = String(given)
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(target) ?? []
  if (path === '') return escapeValue(fragment)
  const answer = lookup({kind: 'page', path: path.replace(/\?.*$/s, ''), ...optional('language', get('lang')), ...optional('outputFormat', get('outputFormat') ?? get(1))})
  return answer ? escapeValue(answer[form] + fragment) : notFound(target, context)
}

function optional(key: 'language' | 'outputFormat', value: unknown): {readonly language?: string; readonly outputFormat?: string} {
  return value ? {[key]: String(value)} : {}
}

function notFound(target: string, {settings, complain}: BuiltinContext): string {
  complain('shortcode-reference', {actual: target})
  return escapeValue(settings.refLinksNotFoundURL)
}
