import {escapeUrl, escapeValue} from './template.ts'

/** A link to something on another site. */
export interface Card {
  /** Site, for the class: `quizmatter-card-x`. */
  readonly kind: string
  readonly url: string
  readonly text: string
}

/**
 * Write a link card: nothing is fetched, neither while building nor by the reader's browser.
 *
 * Shape: `<blockquote class="embed-card embed-card-x"><a href="…" rel="noopener noreferrer external">…</a></blockquote>`.
 */
export function card({kind, url, text}: Card): string {
  return `<blockquote class="embed-card embed-card-${kind}"><p><a href="${escapeUrl(url)}" rel="noopener noreferrer external">${escapeValue(text)}</a></p></blockquote>\n`
}
