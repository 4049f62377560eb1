import type {BuiltinShortcode} from './types.ts'
import {attribute, readSwitch} from './template.ts'

/** `details`: text that opens on demand. Source: Hugo's `_shortcodes/details.html`. */
export const details: BuiltinShortcode = {
  takesInner: true,
  render({get, inner, markdownify}) {
    const open = readSwitch(get('open'), 'off') ? ' open' : ''
    const attributes = `${attribute('class', get('class'))}${attribute('name', get('name'))}${open}${attribute('title', get('title'))}`
    return `\n<details${attributes}>\n\t<summary>${markdownify(String(get('summary') || 'Details'))}</summary>\n\t${markdownify(inner, 'block')}</details>\n`
  }
}
