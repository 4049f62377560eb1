import type {ElementContent} from 'hast'
// Brings the node type `raw` to hast's types.
import type {} from 'hast-util-to-html'

/** A piece of HTML that is written as it stands: the author's text, rendered before. */
export function raw(html: string): ElementContent {
  return {type: 'raw', value: html}
}
