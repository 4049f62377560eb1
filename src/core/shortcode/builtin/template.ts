const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;', '+': '&#43;', '\0': '\uFFFD'}

/**
 * Write a value as text or in a quoted attribute, as Go's `html/template` does: Hugo's shortcodes are such templates.
 *
 * Shape: `a "b" + c` → `a &#34;b&#34; &#43; c`.
 */
export function escapeValue(value: unknown): string {
  return String(value).replace(/[&<>"'+\0]/g, (mark) => marks[mark] ?? mark)
}

/**
 * Write a value in `href` or `src` as Go's `html/template` does.
 *
 * Shape: `/a b.png?x=1&y=2` → `/a%20b.png?x=1&amp;y=2`; a scheme other than `http`, `https` and `mailto` → `#ZgotmplZ`.
 */
export function escapeUrl(value: unknown): string {
  const url = String(value)
  const scheme = /^([^/?#:]*):/.exec(url)?.[1]
  if (scheme !== undefined && !/^(?:https?|mailto)$/i.test(scheme)) return '#ZgotmplZ'
  return escapeValue(encodeRest(url))
}

/** Percent-encode what may not stand in an URL; escapes that are there already stay. */
function encodeRest(url: string): string {
  return url.replace(/%(?![0-9a-fA-F]{2})|[^!#$&*+,/:;=?@[\]\-._~%0-9A-Za-z]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  )
}

/** Write an attribute if its value is not empty, zero or `false`, as Go's `with` does. */
export function attribute(name: string, value: unknown): string {
  return value ? ` ${name}="${escapeValue(value)}"` : ''
}

/** Read a switch as Hugo's shortcodes do: `true`, `"true"`, `1` and their opposites; anything else leaves the default. */
export function readSwitch(value: unknown, byDefault: 'on' | 'off'): boolean {
  if (value === true || value === 'true' || value === 1) return true
  if (value === false || value === 'false' || value === 0) return false
  return byDefault === 'on'
}
