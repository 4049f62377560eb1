import type {LinkView, MenuEntry, SiteView} from '../../theme/layout.ts'
import type {LanguageConfig} from '../config.ts'
import type {SitePage} from '../site.ts'
import {textOf} from './text-value.ts'

/** What a layout may know of the site is made of this. */
export interface SiteSource {
  readonly language: LanguageConfig
  readonly home: SitePage | undefined
  readonly menu: readonly MenuEntry[]
  readonly icon: LinkView | undefined
}

/** The site as the pages of one language see it. */
export function siteView({home, icon, language, menu}: SiteSource): SiteView {
  return {
    title: language.title,
    description: textOf(language.params['description']),
    url: home?.url || '/',
    locale: language.locale.replaceAll('_', '-'),
    direction: language.direction,
    copyright: language.copyright,
    menu,
    feed: home && feedOf(home, language.title),
    icon,
    params: language.params
  }
}

/** Feed of a list page. */
export function feedOf(page: SitePage, title: string): LinkView | undefined {
  const feed = page.outputFormats.find(({name}) => name === 'rss')
  return feed && {title, url: feed.url}
}
