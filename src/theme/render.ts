import {toHtml} from 'hast-util-to-html'
import type {Element} from 'hast'
import type {LayoutContext} from './layout.ts'

/** Write the document of a page with the layouts in use. */
export function renderPage(context: LayoutContext): string {
  return toHtml(context.layouts.document(context, mainOf(context)), {allowDangerousHtml: true}) + '\n'
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
