const fence = /(?:`{3,}|~{3,})[ \t]*([^\s`{]+)/g
const call = /\{\{[<%]\s*highlight\s+(?:lang=)?["`]?([^\s"`>%]+)/g

/**
 * Find the words that may be languages of code blocks in a document: after fences and in calls of `highlight`.
 *
 * It may find more than there are, never fewer; the text need not be parsed.
 */
export function languagesIn(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [, word = ''] of text.matchAll(fence)) words.add(word)
  for (const [, word = ''] of text.matchAll(call)) words.add(word)
  return words
}
