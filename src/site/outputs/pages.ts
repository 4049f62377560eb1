import type {Body} from '../../core/page.ts'
import type {Renderer} from '../render-page.ts'
import type {Output, SitePage} from '../site.ts'

/** What made an output of a page: its file, or its key where it has none. */
export function makerOf({key, source}: SitePage): string {
  return source || key
}

/** The document of a regular page; nothing for a page that is not rendered. */
export function pageOutputs(renderer: Renderer, page: SitePage, body: Body): Output[] {
  if (page.outputPath === '') return []
  return [{path: page.outputPath, kind: 'page', contents: renderer.renderPage(page, body), from: makerOf(page)}]
}
