import type {Body} from '../../core/page.ts'
import type {StaticFile} from '../read-static-files.ts'
import type {Output, SitePage} from '../site.ts'
import {siteUrl} from '../view/site-address.ts'

/** Files of asset folders by their URL. */
export type Assets = ReadonlyMap<string, StaticFile>

/** Index the files of the asset folders by the URL that they get once a page uses them. */
export function assetsByUrl(files: readonly StaticFile[], baseUrl: string): Assets {
  return new Map(files.map((file) => [siteUrl(file.path, baseUrl), file]))
}

/** Files of asset folders that a page uses: linked or shown in its text, or as its picture. */
export function assetOutputs(assets: Assets, page: SitePage, body: Pick<Body, 'questions'>): Output[] {
  if (assets.size === 0) return []
  const urls = [...body.questions.map(({answer}) => answer?.relPermalink), page.featuredImage?.url]
  const used = new Set(urls.flatMap((url) => (url === undefined ? [] : (assets.get(url) ?? []))))
  return [...used].map(({name, path, source}) => ({path, kind: 'resource', contents: {copy: source}, from: name}))
}
