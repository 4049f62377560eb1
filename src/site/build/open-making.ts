import {defaultLayouts} from '../../theme/layouts.ts'
import type {Bodies} from '../bodies.ts'
import {wantsSearchIndex} from '../outputs/search-index.ts'
import {pageFiles} from '../page-files.ts'
import {readImageSizes} from '../read-image-sizes.ts'
import {createRenderer, type PageFiles, type Renderer} from '../render-page.ts'
import type {Site} from '../site.ts'
import type {Findings} from './make-outputs.ts'
import type {BuildInputs} from './site-key.ts'

/** Start the findings of a build: what cannot be used is known for front matter and for places in the site. */
export function openFindings(site: Site): Findings {
  return {extracts: new Map(), messages: [], failed: failedSources(site), plain: wantsSearchIndex(site), counts: {pages: 0, quizzes: 0}}
}

/** Sources whose front matter or place in the site has an error. */
export function failedSources({messages, skipped}: Site): Set<string> {
  const broken = skipped.filter(({reason}) => reason === 'error').map(({source}) => source)
  return new Set([...broken, ...messages.filter(({severity}) => severity === 'error').map(({file}) => file)])
}

/** What a renderer is made with; `files` stand in place of ours. */
export interface RendererNeeds {
  readonly bodies: Bodies
  readonly files?: PageFiles | undefined
}

/** Make the renderer of a site with the layouts in use. */
export function rendererOf(site: Site, {assetFiles, packageFiles, staticFiles}: BuildInputs, {bodies, files}: RendererNeeds): Renderer {
  const layouts = {...defaultLayouts, ...site.user.layouts}
  const sizes = readImageSizes(site, [...assetFiles, ...staticFiles])
  return createRenderer({site, layouts, sizes, files: {...pageFiles(packageFiles, staticFiles), ...files}, bodies})
}
