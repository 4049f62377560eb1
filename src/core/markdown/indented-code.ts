import {codeIndented} from 'micromark-core-commonmark'
import type {Construct, Effects, Extension, TokenizeContext} from 'micromark-util-types'

const construct: Construct = {
  ...codeIndented,
  tokenize(effects, ok, nok) {
    const attempt: Effects['attempt'] = (further, then, otherwise) => effects.attempt(startingAnywhere(further as Construct), then, otherwise)
    return codeIndented.tokenize.call(this, {...effects, attempt}, ok, nok)
  }
}

/** The line that has just been read as code is not asked whether it is a lazy one; the next one is. */
function startingAnywhere(further: Construct): Construct {
  return {
    ...further,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const start = further.tokenize.call(this, effects, ok, nok)
      const {lazy} = this.parser
      return (code) => {
        const {line} = this.now()
        const isLazy = lazy[line]
        lazy[line] = false
        const next = start(code)
        lazy[line] = isLazy as boolean
        return next
      }
    }
  }
}

/**
 * Syntax of indented code that goes on after its first line, also right behind a list.
 *
 * micromark takes the first line there for a lazy one, and ends the code.
 */
export function indentedCode(): Extension {
  return {flowInitial: {[-2]: construct, [-1]: construct, 32: construct}}
}
