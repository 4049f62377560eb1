import type {TermView} from '../../theme/layout.ts'
import type {Site, SitePage} from '../site.ts'

/** Terms of a page, in the order of the taxonomies and of the author. */
export function termViews(site: Site, page: SitePage): TermView[] {
  return Object.entries(page.terms).flatMap(([taxonomy, terms]) =>
    terms.filter(({url}) => url !== '').map(({key, title, url}) => ({taxonomy, title, url, count: site.pages.get(key)?.pages.length ?? 0}))
  )
}

/** Terms of a taxonomy page, by title. */
export function taxonomyTerms(site: Site, page: SitePage, locale: string): TermView[] {
  const terms = page.pages.flatMap((key) => site.pages.get(key) ?? []).filter((term) => term.url !== '')
  const {compare} = new Intl.Collator(collation(locale), {numeric: true})
  return terms
    .map((term) => ({taxonomy: page.section, title: term.title, url: term.url, count: term.pages.length}))
    .sort((a, b) => compare(a.title, b.title) || (a.url < b.url ? -1 : 1))
}

/** A locale that is not a BCP 47 tag must not end the build. */
function collation(locale: string): string {
  try {
    return Intl.Collator.supportedLocalesOf(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
