import type {Element} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {LayoutContext} from './layout.ts'

/** A body is one `raw` node of the document, written as it stands. */
const writer = unified().use(rehypeStringify, {allowDangerousHtml: true}).freeze()

/** Write the document of a page with the layouts in use. */
export function renderPage(context: LayoutContext): string {
  return `${writer.stringify(context.layouts.document(context, mainOf(context)))}\n`
}

function mainOf(context: LayoutContext): Element {
  const {layouts, page} = context
  switch (page.kind) {
    case 'page':
      return layouts.post(context)
    case 'home':
      return layouts.home(context)
    case 'taxonomy':
      return layouts.taxonomy(context)
    case '404':
      return layouts.notFound(context)
    default:
      return layouts.list(context)
  }
}
