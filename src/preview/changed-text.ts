import type {SiteState} from './site-state.ts'

/** Longer texts are not needed to find a block. */
const longest = 80

/**
 * Find the text of the first line that a save has changed, as a reader sees it; `''` if only the front matter changed.
 *
 * Shape: `Some *new* text, see [here](/a/).` → `Some new text, see here.`
 */
export function changedText(before: SiteState, after: SiteState, source: string): string {
  const [old, now] = [before, after].map(({documents}) => String(documents.get(source)?.file ?? '').split('\n'))
  const document = after.documents.get(source)
  if (!old || !now || !document) return ''
  const different = now.findIndex((line, index) => line !== old[index])
  const first = different < 0 && old.length > now.length ? now.length : different
  const start = document.block.format === 'none' ? 0 : document.block.start.line + document.block.text.split('\n').length
  if (first < 0 || first < start) return ''
  // What was taken away is seen at what follows it, or at what is left before it.
  const candidates = [...now.slice(first), ...now.slice(start, first).reverse()]
  return plainLine(candidates.find((line) => /[\p{L}\p{N}]{2}/u.test(line)) ?? '')
}

/** A line without the marks of markdown; shortcodes and HTML are dropped. */
function plainLine(line: string): string {
  return line
    .replace(/\{\{[<%].*?[%>]\}\}|<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/^\s*(?:[-*+>]|\d+[.)]|#{1,6})\s+/, '')
    .replace(/[*_`~|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
}
