import type {Body} from '../../core/page.ts'
import {emptyBody} from '../bodies.ts'
import type {Cache} from '../cache.ts'
import {type BodyDigest, digestBody} from '../cache/digest.ts'
import type {Site, SitePage} from '../site.ts'
import {isStillTrue} from '../still-true.ts'
import {hashOf} from '../write/manifest.ts'
import type {ContentKeys} from './site-key.ts'

/** Makes the bodies of a site's pages, or finds them in the cache. */
export interface Compiler {
  readonly compile: (page: SitePage) => Promise<Body>
  /** What is known of a body, with its plain text if it is asked for; the body is only made, or read, if nothing is known. */
  readonly digest: (page: SitePage, wants: {readonly plain: boolean}) => Promise<BodyDigest>
}

/**
 * Make the compiler of one build.
 *
 * A cached body is used if the page's own content is the same and the site still gives the same answers to what the
 * body asked. The pipeline is loaded with the first page that is not in the cache.
 */
export function createCompiler(site: Site, cache: Cache, keys: ContentKeys): Compiler {
  const make = async (page: SitePage): Promise<Body> => {
    const key = keys.body(page)
    const kept = cache.read(page.key, key)
    if (kept && isStillTrue(site, page, kept)) return kept
    const {compilePage} = await import('../compile-page.ts')
    const made = await compilePage(site, page.key)
    cache.keep(page.key, key, made)
    return made
  }

  return {
    compile: async (page) => (site.document(page.key) ? make(page) : emptyBody),
    digest: async (page, {plain}) => {
      if (!site.document(page.key)) return emptyDigest
      const key = keys.body(page)
      const name = plain ? `${key} plain` : key
      const kept = cache.digests?.get(page.key, name)
      if (kept && isStillTrue(site, page, kept)) return kept
      const body = await make(page)
      // Equal content and equal answers make an equal body.
      const digest = digestBody(body, {id: hashOf(key + JSON.stringify(body.questions)), plain})
      cache.digests?.set(page.key, name, digest)
      return digest
    }
  }
}

const emptyDigest = digestBody(emptyBody, {id: '', plain: false})
