import type {Element, Text} from 'hast'
import {h} from 'hastscript'

/** Read a sentence of a finding: what stands between backticks is code. */
export function prose(text: string): (Element | Text)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', part) : {type: 'text', value: part}))
}
