import type {LinkView, SiteView} from '../../theme/layout.ts'
import type {SitePage} from '../site.ts'
import type {LanguageView} from './language-view.ts'
import {activate} from './menu.ts'
import {textOf} from './text-value.ts'

/** The site as a page of one language sees it; `url` is the page's. */
export function siteView({home, language, locale, menu}: LanguageView, url: string, icon: LinkView | undefined): SiteView {
  const front = home?.url || '/'
  return {
    title: language.title,
    description: textOf(language.params['description']),
    url: front,
    locale,
    direction: language.direction,
    copyright: language.copyright,
    generator: language.disableHugoGeneratorInject ? '' : 'quizmatter',
    menu: activate(menu, {url, home: front}),
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
