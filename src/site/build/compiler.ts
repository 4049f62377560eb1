import type {Body} from '../../core/page.ts'
import {emptyBody} from '../bodies.ts'
import type {Cache} from '../cache.ts'
import type {Site, SitePage} from '../site.ts'
import type {ContentKeys} from './site-key.ts'

/** Makes the bodies of a site's pages, or finds them in the cache. */
export interface Compiler {
  readonly compile: (page: SitePage) => Promise<Body>
}

/**
 * Make the compiler of one build.
 *
 * A cached body is used if the page's own content is the same and the site still gives the same answers to what the
 * body asked. The pipeline is loaded with the first page that is not in the cache.
 */
export function createCompiler(site: Site, cache: Cache, keys: ContentKeys): Compiler {
  return {
    compile: async (page) => {
      if (!site.document(page.key)) return emptyBody
      const key = keys.body(page)
      const kept = cache.read(page.key, key)
      if (kept && isStillTrue(site, page, kept)) return kept
      const {compilePage} = await import('../compile-page.ts')
      const body = await compilePage(site, page.key)
      cache.keep(page.key, key, body)
      return body
    }
  }
}

function isStillTrue(site: Site, page: SitePage, {questions}: Body): boolean {
  if (questions.length === 0) return true
  const lookup = site.lookup(page.key)
  return questions.every(({answer, question}) => JSON.stringify(lookup(question)) === JSON.stringify(answer))
}
