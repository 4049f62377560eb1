import {textsAt, type Values} from './values.ts'

const known = ['page', 'home', 'section', 'taxonomy', 'term', 'rss', 'sitemap', 'sitemapindex', 'robotstxt', '404']

/**
 * Read `disableKinds`, in lower case; unknown kinds are left out.
 *
 * Before Hugo 0.73 `taxonomyTerm` was the list of terms and `taxonomy` a term's page. Where both stand together, the
 * author still means it so; alone, `taxonomyTerm` is what is now called `taxonomy`.
 * Errors: `config-choice`, `config-key-renamed`.
 */
export function readDisabledKinds(values: Values, fallback: readonly string[]): readonly string[] {
  const names = textsAt(values, 'disablekinds', fallback).map((name) => name.toLowerCase())
  const old = names.includes('taxonomyterm')
  if (old) values.report('config-key-renamed', [...values.path, 'disablekinds'], {actual: 'taxonomyTerm', wanted: '`taxonomy`, and `term` for the pages of terms'})
  const kinds = names.map((name) => (name === 'taxonomyterm' ? 'taxonomy' : old && name === 'taxonomy' ? 'term' : name))
  const unknown = kinds.filter((kind) => !known.includes(kind))
  for (const actual of unknown) {
    const list = known.map((kind) => `\`${kind}\``).join(', ')
    values.report('config-choice', [...values.path, 'disablekinds'], {actual, key: 'disableKinds', wanted: `one of ${list}`})
  }
  return [...new Set(kinds)].filter((kind) => known.includes(kind))
}
