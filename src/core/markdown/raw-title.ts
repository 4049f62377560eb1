import type {Definition, Image, Link} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'

interface TitleData {
  /** The title as it is written: render hooks get it before escapes and character references are read. */
  rawTitle?: string | undefined
}

declare module 'mdast' {
  interface LinkData extends TitleData {}
  interface ImageData extends TitleData {}
  interface DefinitionData extends TitleData {}
}

/** Tree of titles: also as they are written. */
export const rawTitleFromMarkdown: Extension = {exit: {resourceTitleString: exitTitle, definitionTitleString: exitTitle}}

function exitTitle(this: CompileContext, token: Token): undefined {
  const title = this.resume()
  const node = this.stack.at(-1) as Definition | Image | Link
  node.title = title
  const raw = this.sliceSerialize(token)
  if (raw !== title) node.data = {...node.data, rawTitle: raw}
}
