import {isMissing} from '../../missing-file.ts'
import type {BuiltinContext, BuiltinShortcode} from './types.ts'
import {attribute, escapeUrl, escapeValue} from './template.ts'

/** `figure`: a picture with a caption. Source: Hugo's `_shortcodes/figure.html`. */
export const figure: BuiltinShortcode = {
  takesInner: false,
  render(context) {
    const {get} = context
    const link = get('link') ? `<a href="${escapeUrl(get('link'))}"${attribute('target', get('target'))}${attribute('rel', get('rel'))}>` : ''
    return `<figure${attribute('class', get('class'))}>${link}${image(context)}${link && '</a>'}${caption(context)}\n</figure>\n`
  }
}

function image(context: BuiltinContext): string {
  const {get, markdownify} = context
  const alt = get('alt') ? escapeValue(get('alt')) : plain(markdownify(String(get('caption') ?? '')))
  const alternative = get('alt') || get('caption') ? `\n\t\t\talt="${alt}"` : ''
  const size = ['width', 'height', 'loading'].map((name) => attribute(name, get(name))).join('')
  return `<img src="${escapeUrl(source(context))}"${alternative}${size}>`
}

/** Errors: `image-missing`. */
function source(context: BuiltinContext): string {
  const given = String(context.get('src') ?? '')
  if (/^[a-z][a-z0-9+.-]*:/i.test(given)) return given
  const path = given.replace(/[?#].*$/s, '')
  const answer = context.lookup({kind: 'resource', path: decode(path)})
  if (answer) return answer.relPermalink
  if (isMissing(given, context)) context.complain('image-missing', {actual: given})
  return encodeURI(decode(path)) + given.slice(path.length)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function caption({get, markdownify}: BuiltinContext): string {
  const title = get('title')
  const text = get('caption')
  const attributed = get('attr')
  if (!title && !text && !attributed) return ''
  const link = get('attrlink') ? `\n\t\t\t\t\t\t<a href="${escapeUrl(get('attrlink'))}">` : ''
  const heading = title ? `<h4>${escapeValue(title)}</h4>` : ''
  const paragraph = text || attributed ? `<p>${markdownify(String(text ?? ''))}${link}${markdownify(String(attributed ?? ''))}${link && '</a>'}</p>` : ''
  return `<figcaption>\n\t\t\t${heading}${paragraph}\n\t\t</figcaption>`
}

/** HTML without its tags; character references stay. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim().replaceAll('"', '&#34;')
}
