import type {DateSources} from './types.ts'

/** Hugo's `[frontmatter]` before aliases are added. Source: Hugo's `page_frontmatter.go`. */
const unexpanded: DateSources = {
  date: ['date', 'publishdate', 'lastmod'],
  lastmod: [':git', 'lastmod', 'date', 'publishdate'],
  publishDate: ['publishdate', 'date'],
  expiryDate: ['expirydate']
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  lastmod: ['modified'],
  publishdate: ['pubdate', 'published'],
  expirydate: ['unpublishdate']
}

/**
 * Complete a `[frontmatter]` table: `:default` is replaced by Hugo's list, aliases follow the field that they stand for.
 *
 * Shape: `{date: [':filename', ':default']}` → four lists of lower-case names, each name once.
 */
export function expandDateSources(given: Partial<DateSources>): DateSources {
  const expand = (field: keyof DateSources) => {
    const names = (given[field] ?? unexpanded[field]).map((name) => name.toLowerCase())
    const spliced = names.flatMap((name) => (name === ':default' ? unexpanded[field] : [name]))
    return [...new Set(spliced.flatMap((name) => [name, ...(Object.hasOwn(aliases, name) ? (aliases[name] ?? []) : [])]))]
  }
  return {date: expand('date'), lastmod: expand('lastmod'), publishDate: expand('publishDate'), expiryDate: expand('expiryDate')}
}
