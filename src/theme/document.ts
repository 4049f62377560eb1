import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext} from './layout.ts'

/** The whole document: head, header, `main` and footer. */
export function document(context: LayoutContext, main: Element): Root {
  const {layouts, site, t} = context
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: site.locale, dir: site.direction}, [
        layouts.head(context),
        h('body', [h('a.skip', {href: '#main'}, t('skip')), layouts.header(context), main, layouts.footer(context)])
      ])
    ]
  }
}
