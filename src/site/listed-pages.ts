import type {Site, SitePage} from './site.ts'

/** Keys of the pages that a list page shows, in Hugo's order; the front page shows the posts of the main sections. */
export function listedPages(site: Site, page: SitePage): readonly string[] {
  if (page.kind === 'taxonomy' || page.kind === 'page') return []
  const keys = page.kind === 'home' ? mainPages(site, page.language) : page.pages
  return keys.filter((key) => site.pages.get(key)?.url)
}

function mainPages(site: Site, language: string): string[] {
  const regular = (site.order[language] ?? []).flatMap((key) => site.pages.get(key) ?? []).filter((page) => page.kind === 'page')
  const sections = mainSections(site, language, regular)
  const inMain = regular.filter((page) => sections.includes(page.section))
  return (inMain.length > 0 ? inMain : regular).map((page) => page.key)
}

/** What the config says; else the section with most pages. */
function mainSections(site: Site, language: string, pages: readonly SitePage[]): readonly string[] {
  const configured = site.config.languages.find(({key}) => key === language)?.mainSections
  if (configured) return configured
  const counts = new Map<string, number>()
  for (const {section} of pages) if (section) counts.set(section, (counts.get(section) ?? 0) + 1)
  const largest = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]
  return largest ? [largest[0]] : []
}
