import {htmlFlow as coreHtmlFlow} from 'micromark-core-commonmark'
import type {Construct, Extension, State} from 'micromark-util-types'
import {restOfLine} from './rest-of-line.ts'

const construct: Construct = {
  ...coreHtmlFlow,
  name: 'markdownHtmlFlow',
  tokenize(effects, ok, nok) {
    if (/^<\/(?:pre|script|style|textarea)[\s>]/i.test(restOfLine(this))) return nok
    const {lazy} = this.parser
    const {line} = this.now()
    const isLazy = lazy[line]
    if (!this.interrupt || !isLazy) return coreHtmlFlow.tokenize.call(this, effects, ok, nok)
    const restored = (next: State): State => (code) => {
      lazy[line] = isLazy
      return next(code)
    }
    const start = coreHtmlFlow.tokenize.call(this, effects, restored(ok), restored(nok))
    return (code) => {
      lazy[line] = false
      return start(code)
    }
  }
}

/**
 * Syntax of HTML blocks, in which a tag such as `<br>` interrupts no paragraph, not even from a lazy line, and `</pre>` starts none.
 *
 * CommonMark says so (start condition 7); micromark lets both through.
 */
export function htmlFlow(): Extension {
  return {flow: {60: construct}, disable: {null: ['htmlFlow']}}
}
