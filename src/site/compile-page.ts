import {compileBody} from '../core/compile.ts'
import type {Body} from '../core/page.ts'
import {emptyBody} from './bodies.ts'
import {readCodePlace} from './read-code-place.ts'
import type {Site} from './site.ts'

/** Hugo's table of contents of a page without headings. */
const emptyContents = '<nav id="TableOfContents"></nav>'

/**
 * Compile the body of a page of the site; a page without a file has an empty one.
 *
 * Errors: findings are in `Body.messages`; a `TypeError` for a key that the site does not have.
 */
export async function compilePage(site: Site, key: string): Promise<Body> {
  const page = site.pages.get(key)
  if (!page) throw new TypeError(`Unexpected page \`${key}\`, expected a key of the site's pages`)
  const document = site.document(key)
  if (!document) return {...emptyBody, toc: emptyContents}
  const {params} = site.config.languages.find(({key: language}) => language === page.language) ?? site.config
  return compileBody(document, {frontMatter: page.frontMatter, settings: site.settings(key), lookup: site.lookup(key), url: page.url, siteParams: params, findFault: (error) => readCodePlace(error, site.root)})
}
