import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {attempt, guardLayouts} from './guard.ts'
import type {LayoutContext, Layouts} from './layout.ts'

/** A body is one `raw` node of the document, written as it stands. */
const writer = unified().use(rehypeStringify, {allowDangerousHtml: true}).freeze()

/**
 * Write the document of a page with the layouts in use.
 *
 * Errors: throws `LayoutError` for a layout that fails.
 */
export function renderPage(given: LayoutContext): string {
  const context = {...given, layouts: guardLayouts(given.layouts)}
  const name = layoutOf(context)
  const root = context.layouts.document(context, context.layouts[name](context))
  return `${attempt(name, () => writer.stringify(root))}\n`
}

/** Name of the layout that makes the `main` of a page. */
function layoutOf({page}: LayoutContext): Exclude<keyof Layouts, 'document'> {
  switch (page.kind) {
    case 'page':
      return 'post'
    case 'home':
      return 'home'
    case 'taxonomy':
      return 'taxonomy'
    case '404':
      return 'notFound'
    default:
      return 'list'
  }
}
