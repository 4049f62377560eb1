import type {Extension, TokenType} from 'micromark-util-types'

/** Syntax of `\ `: an escaped blank separates words for markdown, and is not written. */
export function escapedSpace(): Extension {
  const type = 'escapedSpace' as TokenType
  return {
    text: {
      92: {
        name: 'escapedSpace',
        tokenize(effects, ok, nok) {
          return (code) => {
            effects.enter(type)
            effects.consume(code)
            return (blank) => {
              if (blank !== 32) return nok(blank)
              effects.consume(blank)
              effects.exit(type)
              return ok
            }
          }
        }
      }
    }
  }
}
