import type {Body} from '../../core/page.ts'
import type {Bodies} from '../bodies.ts'
import {listedPages} from '../listed-pages.ts'
import {paginate} from '../paginate.ts'
import type {Renderer} from '../render-page.ts'
import type {Output, Site, SitePage} from '../site.ts'
import {makerOf} from './pages.ts'

/** A front page, section, taxonomy or term with its own text. */
export interface ListSource {
  readonly site: Site
  readonly page: SitePage
  readonly body: Body
  readonly bodies: Bodies
}

/** The documents of a list page: one for each page of its list. */
export function listOutputs(renderer: Renderer, {bodies, body, page, site}: ListSource): Output[] {
  const language = site.config.languages.find(({key}) => key === page.language)
  if (page.outputPath === '' || !language) return []
  const keys = listedPages(site, page).filter((key) => bodies(key) !== undefined)
  return paginate(page, keys, language.pagination).map((list) => ({
    path: list.outputPath,
    kind: 'page',
    contents: renderer.renderPage(page, body, list),
    from: makerOf(page)
  }))
}
