/** A piece of XML or HTML in which everything that came from outside is escaped. */
export interface Markup {
  readonly markup: string
}

/** What a template may hold: texts are escaped, pieces are put in as they are, lists are joined. */
type Part = string | number | Markup | readonly Markup[]

/** Nothing, where a template has something in other cases. */
export const nothing: Markup = {markup: ''}

/**
 * Write markup from a template; every text in it is escaped as Go's `html/template` does.
 *
 * Shape: `` markup`<title>${'a & b'}</title>` `` → `{markup: '<title>a &amp; b</title>'}`.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {markup: strings.reduce((text, next, index) => text + write(parts[index - 1] ?? '') + next)}
}

function write(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('')
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;', '+': '&#43;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;'}

/** Characters that no XML document may hold. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeHtml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"'+]/g, (character) => entities[character] ?? '')
}

/** Escape HTML so that a feed can carry it as text, as Hugo's `transform.XMLEscape` does. */
export function escapedHtml(html: string): Markup {
  return {markup: html.replace(forbidden, '').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '')}
}
