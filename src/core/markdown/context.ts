import type {Element} from 'hast'
import type {FootnoteDefinition, FootnoteReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {VFile} from 'vfile'
import type {Lookup} from '../lookup.ts'
import type {Settings} from '../options.ts'

/** A heading as it was rendered; `element` is read for the table of contents when everything is in place. */
export interface RenderedHeading {
  readonly depth: number
  readonly id: string
  readonly element: Element
}

/** A footnote that is called. */
export interface Footnote {
  readonly index: number
  readonly definition: FootnoteDefinition
  /** Its calls, in the order in which Goldmark meets them. */
  readonly calls: FootnoteReference[]
}

/** What the handlers of one page share; made anew for each page. */
export interface RenderContext {
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own URL path, for `#fragment` links. */
  readonly url: string
  /** Outputs of shortcodes by the word that stands for each. */
  readonly shortcodeOutputs: ReadonlyMap<string, string>
  readonly headings: RenderedHeading[]
  /** Ids that are taken. */
  readonly ids: Set<string>
  readonly footnotes: Map<string, Footnote>
  /** Fenced code blocks so far; their ordinal. */
  codeBlocks: number
}

declare module 'vfile' {
  interface DataMap {
    render: RenderContext
  }
}

/** The context of the page that is being rendered. */
export function contextOf(state: State): RenderContext {
  const context = (state.options.file as VFile | undefined)?.data.render
  if (!context) throw new TypeError('Unexpected file without `data.render`, expected the context of a page')
  return context
}
