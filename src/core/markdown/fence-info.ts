import type {Code} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'

/** What follows an opening fence. */
export interface FenceInfo {
  /** As written: escapes and character references are not decoded. */
  readonly text: string
  /** Characters between the start of the fence and the text. */
  readonly at: number
}

declare module 'mdast' {
  interface CodeData {
    /** Only on fenced code; `text` is empty when nothing follows the fence. */
    fence?: FenceInfo | undefined
    /** Whether a closing fence ends it, and not the end of what it stands in. */
    isClosed?: boolean
  }
}

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** First word after the fence that is being read. */
    fenceWord?: Token | undefined
  }
}

/** Keep what follows an opening fence as written (Hugo looks for braces there, and prints the language without decoding it) and whether there is a closing one. */
export const fenceInfoFromMarkdown: Extension = {
  enter: {
    codeFencedFence() {
      const [outer, node] = this.stack.slice(-2)
      if (node?.type === 'code') keep(node, {text: '', at: 0})
      // What is between the fences is collected above the code.
      else if (outer?.type === 'code') outer.data = {...outer.data, isClosed: true}
    }
  },
  exit: {
    codeFencedFenceInfo(token) {
      const value = this.resume()
      const node = this.stack.at(-1) as Code
      node.lang = value
      this.data.fenceWord = token
      keep(node, infoOf(this, node, token))
    },
    codeFencedFenceMeta(token) {
      const value = this.resume()
      const node = this.stack.at(-1) as Code
      node.meta = value
      keep(node, infoOf(this, node, {...(this.data.fenceWord ?? token), end: token.end}))
    }
  }
}

function infoOf(context: CompileContext, node: Code, token: Token): FenceInfo {
  return {text: context.sliceSerialize(token), at: token.start.offset - (node.position?.start.offset ?? token.start.offset)}
}

function keep(node: Code, fence: FenceInfo): void {
  node.data = {...node.data, fence}
}
