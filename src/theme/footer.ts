import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext} from './layout.ts'

/** Whose site it is, and its feed. */
export function footer({site, t}: LayoutContext): Element {
  return h('footer.site-footer', [
    h('div.site-bar', [
      site.copyright || site.title ? h('p', site.copyright || site.title) : undefined,
      site.feed ? h('p', [h('a', {href: site.feed.url}, t('feed'))]) : undefined
    ])
  ])
}
