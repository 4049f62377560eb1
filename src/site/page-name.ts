import type {SitePage} from './site.ts'

/**
 * Name a page for a reader: by its file, or a list that has none by what it lists.
 *
 * Shape: `content/a.md`, `front page`, `list /posts/`, `list of the term Go of tags`; lists of other languages than the default
 * are told apart by their URL.
 */
export function pageName({kind, section, source, title, url}: Pick<SitePage, 'kind' | 'section' | 'source' | 'title' | 'url'>): string {
  if (source !== '') return source
  if (kind === 'home') return url === '/' || url === '' ? 'front page' : `front page ${url}`
  return kind === 'term' ? `list of the term ${title} of ${section}` : `list ${url}`
}
