import {chromaStyle, isChromaStyle} from './chroma-style.ts'
import {partStyles} from './parts.ts'
import {tokenTypes} from './token-types.ts'

export {chromaStyles} from './chroma-style.ts'

/**
 * Write the style sheet for code that is highlighted with classes; `undefined` for an unknown style.
 *
 * Shape: `monokai` → a line for each class, such as `/* Keyword *\/ .chroma .k { color:#66d9ef }`.
 * Source: equals what `hugo gen chromastyles --style=NAME` prints after its first comment.
 */
export function chromaStyleSheet(style: string): string | undefined {
  if (!isChromaStyle(style)) return undefined
  const {looks, repeated} = chromaStyle(style)
  const background = `${looks.get('bg') ?? ''};`
  const lines = [rule('Background', '.bg', background), rule('PreWrapper', '.chroma', `${background}${partStyles.pre}`)]
  for (const {className, name} of tokenTypes.values()) {
    if (className === 'bg' || className === 'chroma') continue
    const look = (parts[className] ?? '') + (looks.get(className) ?? repeated.get(className) ?? '')
    if (look) lines.push(rule(name, `.chroma .${className}`, look))
  }
  return lines.join('')
}

const parts: Readonly<Record<string, string>> = {
  lnlinks: partStyles.link,
  lntd: partStyles.cell,
  lntable: partStyles.table,
  lnt: partStyles.lineNumber,
  ln: partStyles.lineNumber,
  line: partStyles.line
}

function rule(name: string, selector: string, declarations: string): string {
  return `/* ${name} */ ${selector} { ${declarations} }\n`
}
