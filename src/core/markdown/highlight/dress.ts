import type {Properties} from 'hast'
import {type ChromaStyle, chromaStyle, lookOf} from './chroma-style.ts'
import type {HighlightOptions} from './options.ts'
import {partStyles} from './parts.ts'

/** What carries the look of each part of a block: a class, or a style of its own. */
export interface Dress {
  readonly pre: Properties
  readonly table: Properties
  readonly numberCell: Properties
  readonly codeCell: Properties
  readonly line: Properties
  readonly outstandingLine: Properties
  /** Around the number of a line that stands out, in a table. */
  readonly outstandingNumber: Properties
  readonly number: Properties
  readonly numberLink: Properties
  readonly code: Properties
  /** For a token of a class; `undefined`: it looks like its surroundings. */
  readonly token: (className: string) => Properties | undefined
}

/** Choose classes or inline styles for a block. Default style: that of the options. */
export function dressOf(options: HighlightOptions, style?: ChromaStyle): Dress {
  return options.noClasses ? styled(options, style ?? chromaStyle(options.style)) : classed(options)
}

function classed({lineNumbersInTable}: HighlightOptions): Dress {
  const of = (...className: string[]): Properties => ({className})
  return {
    pre: of('chroma'),
    table: of('lntable'),
    numberCell: of('lntd'),
    codeCell: of('lntd'),
    line: of('line'),
    outstandingLine: of('line', 'hl'),
    outstandingNumber: of('hl'),
    number: of(lineNumbersInTable ? 'lnt' : 'ln'),
    numberLink: of('lnlinks'),
    code: of('cl'),
    token: (className) => of(className)
  }
}

function styled({lineNumbersInTable, tabWidth, ranges}: HighlightOptions, style: ChromaStyle): Dress {
  const look = (className: string): string => style.looks.get(className) ?? ''
  const of = (text: string): Properties => ({style: text})
  const tabs = tabWidth === 0 || tabWidth === 8 ? '' : `-moz-tab-size:${tabWidth};-o-tab-size:${tabWidth};tab-size:${tabWidth};`
  const outstanding = look('hl')
  return {
    pre: of(`${look('bg')};${tabs}${partStyles.pre}${ranges.length > 0 ? 'display:grid;' : ''}`),
    table: of(partStyles.table),
    numberCell: of(partStyles.cell),
    codeCell: of(`${partStyles.cell};width:100%`),
    line: of(partStyles.line),
    outstandingLine: of(`${partStyles.line} ${outstanding}`),
    outstandingNumber: outstanding ? of(outstanding) : {},
    number: of(partStyles.lineNumber + look(lineNumbersInTable ? 'lnt' : 'ln')),
    numberLink: of(partStyles.link),
    code: {},
    token(className) {
      const own = lookOf(className, style)
      return own === undefined ? undefined : of(own)
    }
  }
}
