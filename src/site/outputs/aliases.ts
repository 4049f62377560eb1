import type {Bodies} from '../bodies.ts'
import {pagerPath} from '../paginate.ts'
import type {Alias, Output, Site, SitePage} from '../site.ts'
import {makerOf} from './pages.ts'
import {markup} from './xml.ts'

/**
 * Pages that send their visitors on: aliases of pages, the first page of each list by its number, and the front page of the
 * default language by the address that it does not have.
 *
 * Each is byte for byte what Hugo's own template makes.
 */
export function aliasOutputs(site: Site, bodies: Bodies): Output[] {
  const made = [...site.pages.values()].filter((page) => page.outputPath !== '' && bodies(page.key) !== undefined)
  return made.flatMap((page) => {
    const locale = site.config.languages.find(({key}) => key === page.language)?.locale ?? page.language
    return [...page.aliasPages, ...firstPager(site, page), ...languageRedirect(site, page)].map((alias) => ({
      path: alias.outputPath,
      kind: 'alias' as const,
      contents: writeAlias(alias, locale),
      from: makerOf(page)
    }))
  })
}

/** `/posts/page/1/` → `/posts/`. Source: hugo.md §13.5. */
function firstPager(site: Site, page: SitePage): Alias[] {
  const pagination = site.config.languages.find(({key}) => key === page.language)?.pagination
  if (!pagination || pagination.disableAliases || page.kind === 'page' || page.kind === 'taxonomy') return []
  return [{outputPath: pagerPath(page, pagination.path, 1), permalink: page.permalink}]
}

/** `/en/` → `/`, or `/` → `/en/` where the default language has a folder of its own. */
function languageRedirect({config}: Site, {kind, language, permalink}: SitePage): Alias[] {
  const isDefault = kind === 'home' && language === config.defaultContentLanguage
  if (!isDefault || config.disableDefaultLanguageRedirect || config.isMultihost) return []
  if (config.defaultContentLanguageInSubdir) return [{outputPath: 'index.html', permalink}]
  return config.languages.length > 1 ? [{outputPath: `${language}/index.html`, permalink}] : []
}

function writeAlias({permalink}: Alias, locale: string): string {
  return markup`<!DOCTYPE html>
<html lang="${locale}">
	<head>
		<title>${permalink}</title>
		<link rel="canonical" href="${permalink}">
		<meta charset="utf-8">
		<meta http-equiv="refresh" content="0; url=${permalink}">
	</head>
</html>
`.markup
}
