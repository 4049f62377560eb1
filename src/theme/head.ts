import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext, PageView, SiteView} from './layout.ts'

/** The head: title, description, canonical and alternate addresses, what social sites read, styles and scripts. */
export function head({page, site, styles, scripts, t}: LayoutContext): Element {
  return h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('title', titleOf(page, site) || t('front')),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    site.generator ? h('meta', {name: 'generator', content: site.generator}) : undefined,
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    page.description ? h('meta', {name: 'description', content: page.description}) : undefined,
    page.kind === '404' ? h('meta', {name: 'robots', content: 'noindex'}) : h('link', {rel: ['canonical'], href: page.permalink}),
    ...alternates(page),
    feedLink(page, site, t('feed')),
    site.icon ? h('link', {rel: ['icon'], href: site.icon.url}) : undefined,
    ...page.meta.map(({property, name, itemProp, content}) => h('meta', {property, name, itemProp, content})),
    ...styles.map((url) => h('link', {rel: ['stylesheet'], href: url})),
    ...scripts.map((url) => h('script', {type: 'module', src: url}))
  ])
}

/** A page without a title of its own is called as the site is. */
function titleOf(page: PageView, site: SiteView): string {
  const number = page.pager && page.pager.number > 1 ? ` (${page.pager.number}/${page.pager.total})` : ''
  const title = page.title || site.title
  if (site.title === '') return `${title}${number}`
  return title === site.title ? `${site.title}${number}` : `${title}${number} · ${site.title}`
}

/** A page names its translations and itself, as search engines ask for. */
function alternates(page: PageView): Element[] {
  const translated = page.translations.filter((one) => one.translated || one.current)
  if (translated.length < 2) return []
  return translated.map((one) => h('link', {rel: ['alternate'], hrefLang: one.locale, href: one.permalink}))
}

function feedLink(page: PageView, site: SiteView, name: string): Element | undefined {
  const feed = page.feed ?? site.feed
  return feed && h('link', {rel: ['alternate'], type: 'application/rss+xml', href: feed.url, title: feed.title || name})
}
