import type {Bodies, BodyExtract} from '../bodies.ts'
import type {Output, Site, SitePage} from '../site.ts'
import {plainText} from '../view/plain-text.ts'
import {makerOf} from './pages.ts'

/** What a search in the browser finds of one page. */
interface SearchEntry {
  readonly title: string
  readonly url: string
  readonly date: string
  readonly section: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly content: string
}

/** Whether a front page asks for the output format `json`. */
export function wantsSearchIndex(site: Site): boolean {
  return [...site.pages.values()].some((page) => indexPath(page) !== undefined)
}

/**
 * An `index.json` with the text of all posts, for the front pages that ask for the output format `json`.
 *
 * Shape: `[{title, url, date, section, tags, summary, content}]`, in the site's order.
 */
export function searchIndexOutputs(site: Site, bodies: Bodies): Output[] {
  return [...site.pages.values()].flatMap((home) => {
    const path = indexPath(home)
    if (path === undefined) return []
    const entries = (site.order[home.language] ?? [])
      .flatMap((key) => site.pages.get(key) ?? [])
      .filter((page) => page.kind === 'page' && page.url !== '')
      .flatMap((page) => {
        const body = bodies(page.key)
        return body ? [searchEntry(page, body)] : []
      })
    return [{path, kind: 'data' as const, contents: JSON.stringify(entries) + '\n', from: makerOf(home)}]
  })
}

function indexPath(page: SitePage): string | undefined {
  return page.kind === 'home' ? page.outputFormats.find(({name}) => name === 'json')?.outputPath : undefined
}

function searchEntry(page: SitePage, body: BodyExtract): SearchEntry {
  return {
    title: page.title,
    url: page.url,
    date: page.frontMatter.date,
    section: page.section,
    tags: (page.terms['tags'] ?? []).map(({title}) => title),
    summary: plainText(body.summary),
    content: plainText(body.plain)
  }
}
