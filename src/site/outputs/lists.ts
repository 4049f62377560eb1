import type {Bodies} from '../bodies.ts'
import {listedPages} from '../listed-pages.ts'
import {type ListPage, paginate} from '../paginate.ts'
import type {Site, SitePage} from '../site.ts'

/** Where a document of a page goes; `list` is the part of its list that it shows. */
export interface DocumentPlace {
  /** Path inside the output folder. */
  readonly path: string
  readonly list?: ListPage
}

/** The documents of a page: one, or one for each page of its list; none for a page that is not rendered. */
export function documentPlaces(site: Site, page: SitePage, bodies: Bodies): readonly DocumentPlace[] {
  if (page.outputPath === '') return []
  if (page.kind === 'page') return [{path: page.outputPath}]
  const language = site.config.languages.find(({key}) => key === page.language)
  if (!language) return []
  const keys = listedPages(site, page).filter((key) => bodies(key) !== undefined)
  return paginate(page, keys, language.pagination).map((list) => ({path: list.outputPath, list}))
}
