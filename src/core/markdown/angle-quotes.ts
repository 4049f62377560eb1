import type {Extension} from 'micromark-util-types'

/**
 * Syntax of `<<`, which the typographer takes before its second character can start HTML.
 */
export function angleQuotes(): Extension {
  return {
    text: {
      60: {
        name: 'angleQuotes',
        tokenize(effects, ok, nok) {
          return (code) => {
            effects.enter('data')
            effects.consume(code)
            return (second) => {
              if (second !== 60) return nok(second)
              effects.consume(second)
              effects.exit('data')
              return ok
            }
          }
        }
      }
    }
  }
}
