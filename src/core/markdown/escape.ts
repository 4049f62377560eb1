const replacements: Readonly<Record<string, string>> = {'"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Escape text as Goldmark does, for text and attribute values alike.
 *
 * Shape: `a < "b"` → `a &lt; &quot;b&quot;`; an apostrophe stays.
 * Source: goldmark `util.EscapeHTML`.
 */
export function escapeHtml(text: string): string {
  return /["&<>]/.test(text) ? text.replace(/["&<>]/g, (character) => replacements[character] ?? character) : text
}
