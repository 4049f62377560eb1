import type {Site} from '../site.ts'

/** Keys of the posts before and after a post. */
export interface Neighbours {
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** Find the neighbours of every post among the posts of its section; a page beside the sections has none. */
export function neighboursOf(site: Site): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  for (const keys of Object.values(site.order)) {
    for (const posts of bySection(site, keys).values()) {
      for (const [index, key] of posts.entries()) found.set(key, {newer: posts[index - 1], older: posts[index + 1]})
    }
  }
  return found
}

function bySection(site: Site, keys: readonly string[]): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  for (const key of keys) {
    const page = site.pages.get(key)
    if (page?.kind !== 'page' || page.section === '' || page.url === '') continue
    const posts = sections.get(page.section)
    if (posts) posts.push(key)
    else sections.set(page.section, [key])
  }
  return sections
}
