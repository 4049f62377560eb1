import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'

declare module 'mdast' {
  interface LinkData {
    /** Made of a URL, `<https://…>` or bare: the text is the URL, is not touched, and is no part of a heading's id. */
    autolink?: boolean | undefined
  }
}

/** Tree of `<https://…>` and `<me@example.org>`. */
export const autolinkFromMarkdown: Extension = {
  enter: {
    autolink(this: CompileContext, token: Token): undefined {
      this.enter({type: 'link', title: null, url: '', children: [], data: {autolink: true}}, token)
    }
  }
}
