import type {Bodies as BodyLookup} from '../site/bodies.ts'
import type {PackageFiles} from '../site/package-files.ts'
import {readImageSizes} from '../site/read-image-sizes.ts'
import {createRenderer, type Renderer} from '../site/render-page.ts'
import {pageFiles} from '../site/page-files.ts'
import {defaultLayouts} from '../theme/layouts.ts'
import type {SiteState} from './site-state.ts'

/** Renderers of the state that is looked at. */
export interface Renderers {
  /** For regular pages: as good as before while only texts change. */
  readonly pages: (state: SiteState) => Renderer
  /** For lists, which show other pages. */
  readonly lists: (state: SiteState, bodies: BodyLookup) => Renderer
}

/** Keep one renderer of each sort; what pages share is worked out again when it may be another. */
export function createRenderers(files: PackageFiles): Renderers {
  const pages = new Map<number, Renderer>()
  const lists = new Map<number, Renderer>()
  const make = ({assetFiles, site, staticFiles}: SiteState, bodies: BodyLookup): Renderer =>
    createRenderer({
      site,
      bodies,
      files: pageFiles(files, staticFiles),
      sizes: readImageSizes(site, [...assetFiles, ...staticFiles]),
      layouts: {...defaultLayouts, ...site.user.layouts}
    })
  return {
    pages: (state) => keepOne(pages, state.structure, () => make(state, () => undefined)),
    lists: (state, bodies) => keepOne(lists, state.version, () => make(state, bodies))
  }
}

function keepOne(kept: Map<number, Renderer>, version: number, make: () => Renderer): Renderer {
  const found = kept.get(version) ?? make()
  kept.clear()
  kept.set(version, found)
  return found
}
