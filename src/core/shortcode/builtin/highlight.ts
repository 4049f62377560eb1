import {highlightCode} from '../../markdown/code-block.ts'
import type {OptionFault} from '../../markdown/highlight/options.ts'
import type {BuiltinShortcode} from './types.ts'

/** `highlight`: code in a language, with options in one string. Source: Hugo's `_shortcodes/highlight.html`. */
export const highlight: BuiltinShortcode = {
  takesInner: true,
  render({get, inner, indentation, settings, ordinal, restoreMarkers, complain}) {
    const code = deindent(restoreMarkers(inner), indentation).replace(/^[\n\r]+|[\n\r]+$/g, '')
    const onFault = ({actual, expected}: OptionFault) => complain('shortcode-parameter', {name: 'highlight', actual: `\`${actual}\``, expected})
    return highlightCode({code, language: String(get(0) ?? ''), options: String(get(1) ?? ''), settings, ordinal, onFault})
  }
}

function deindent(text: string, indentation: string): string {
  return indentation ? text.split('\n').map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line)).join('\n') : text
}
