import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext, MenuEntry, TranslationView} from './layout.ts'

/** The site's name, its menu and the way to other languages. */
export function header({page, site, t}: LayoutContext): Element {
  const languages = page.translations
  return h('header.site-header', [
    h('div.site-bar', [
      h('a.site-name', {href: site.url, ariaCurrent: page.kind === 'home' ? 'page' : undefined}, site.title || t('front')),
      site.menu.length > 0 ? h('nav.site-menu', {ariaLabel: t('menu')}, [menuList(site.menu)]) : undefined,
      languages.length > 1 ? h('nav.site-languages', {ariaLabel: t('languages')}, [h('ul', languages.map(languageItem))]) : undefined
    ])
  ])
}

function menuList(entries: readonly MenuEntry[]): Element {
  return h('ul', entries.map((entry) => h('li', [menuLink(entry), entry.children.length > 0 ? menuList(entry.children) : undefined])))
}

function menuLink({active, title, url}: MenuEntry): Element {
  return url ? h('a', {href: url, ariaCurrent: active ? 'true' : undefined}, title) : h('span', title)
}

function languageItem(one: TranslationView): Element {
  const content = one.current
    ? h('span', {lang: one.locale, ariaCurrent: 'true'}, one.title)
    : h('a', {href: one.url, lang: one.locale, hrefLang: one.locale}, one.title)
  return h('li', [content])
}
