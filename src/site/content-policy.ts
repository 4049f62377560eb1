/** Why a content file is refused, or taken with a word of warning (`content-untrusted`). */
export type ContentFault = 'content-adapter' | 'content-denied' | 'content-format' | 'content-untrusted'

/** Hugo's `security.allowContent` when a site says nothing. */
const hugoDefault = ['! ^text/html$', '! ^text/org$']

const readable = new Set(['text/markdown', 'text/html'])

/**
 * Make a function that judges content files by their media type.
 *
 * HTML is what Hugo refuses since 0.162 unless the config allows it. Sites that are older say nothing about it: their
 * pages are made, with a warning. A config that does decide is obeyed; one pattern that begins with `! ` forbids.
 */
export function contentJudge(allowContent: readonly string[]): (type: string) => ContentFault | undefined {
  const isDefault = allowContent.join('\n') === hugoDefault.join('\n')
  const denied = allowContent.filter((pattern) => pattern.startsWith('! ')).map((pattern) => new RegExp(pattern.slice(2)))
  const allowed = allowContent.filter((pattern) => !pattern.startsWith('! ')).map((pattern) => new RegExp(pattern))
  return (type) => {
    if (!readable.has(type)) return 'content-format'
    if (isDefault) return type === 'text/html' ? 'content-untrusted' : undefined
    const isDenied = denied.some((pattern) => pattern.test(type)) || (allowed.length > 0 && !allowed.some((pattern) => pattern.test(type)))
    return isDenied ? 'content-denied' : undefined
  }
}
