import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext} from './layout.ts'

/** The page that a server shows for an address without one. */
export function notFound({site, t}: LayoutContext): Element {
  return h('main#main', [
    h('header.list-header', [h('p.eyebrow', '404'), h('h1', t('not_found')), h('p.lead', t('not_found_text'))]),
    h('p', [h('a.button', {href: site.url}, t('home'))])
  ])
}
