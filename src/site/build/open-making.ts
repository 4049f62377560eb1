import {defaultLayouts} from '../../theme/layouts.ts'
import type {Bodies} from '../bodies.ts'
import {pageFiles} from '../page-files.ts'
import {readImageSizes} from '../read-image-sizes.ts'
import {createRenderer, type PageFiles, type Renderer} from '../render-page.ts'
import type {Site} from '../site.ts'
import type {BuildInputs} from './site-key.ts'

/** What a renderer is made with; `files` stand in place of ours. */
export interface RendererNeeds {
  readonly bodies: Bodies
  readonly files?: PageFiles | undefined
}

/** Make the renderer of a site with the layouts in use. */
export function rendererOf(site: Site, {assetFiles, packageFiles, staticFiles, tool, userCode}: BuildInputs, {bodies, files}: RendererNeeds): Renderer {
  const layouts = {...defaultLayouts, ...site.user.layouts}
  const sizes = readImageSizes(site, [...assetFiles, ...staticFiles])
  return createRenderer({site, layouts, sizes, files: {...pageFiles(packageFiles, staticFiles), ...files}, bodies, code: `${tool} ${userCode}`})
}
