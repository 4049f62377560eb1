import type {Body} from '../../core/page.ts'
import {LayoutError} from '../../theme/guard.ts'
import type {Bodies} from '../bodies.ts'
import type {BodyDigest} from '../cache/digest.ts'
import {aliasOutputs} from '../outputs/aliases.ts'
import {type Assets, assetOutputs, assetsByUrl} from '../outputs/assets.ts'
import {feedOutputs} from '../outputs/feed.ts'
import {documentPlaces} from '../outputs/lists.ts'
import {notFoundOutputs} from '../outputs/not-found.ts'
import {makerOf} from '../outputs/pages.ts'
import {qrOutputs} from '../outputs/qr-codes.ts'
import {resourceOutputs} from '../outputs/resources.ts'
import {robotsOutputs} from '../outputs/robots.ts'
import {searchIndexOutputs} from '../outputs/search-index.ts'
import {sitemapOutputs} from '../outputs/sitemap.ts'
import {staticOutputs} from '../outputs/static-files.ts'
import {themeAssetOutputs} from '../outputs/theme-assets.ts'
import {pageName} from '../page-name.ts'
import type {Renderer} from '../render-page.ts'
import {reportLayout} from '../report-layout.ts'
import type {Output, Site, SitePage} from '../site.ts'
import type {Keep} from '../write.ts'
import {type Findings, inOrder, reject} from './compile-pages.ts'
import type {Compiler} from './compiler.ts'
import type {BuildInputs} from './site-key.ts'

/** What outputs are made of; `findings` are those of `compilePages`. */
export interface Making {
  readonly site: Site
  readonly inputs: BuildInputs
  readonly compiler: Compiler
  readonly renderer: Renderer
  readonly findings: Findings
  /** Asked before a document is rendered. Default: all are. */
  readonly keep?: Keep
}

/** The bodies that were found to be usable. */
export const bodiesOf = ({digests}: Findings): Bodies => (key) => digests.get(key)?.extract

/**
 * Make everything that belongs into the output folder, one after the other; the first of two with one path counts.
 *
 * Documents come first, each rendered and let go; what no layout could make of a page is not in what follows.
 */
export async function* makeOutputs(making: Making): AsyncGenerator<Output> {
  const {findings, inputs, site} = making
  yield* documents(making, assetsByUrl(inputs.assetFiles, site.config.baseUrl))
  const bodies = bodiesOf(findings)
  yield* resourceOutputs(site, findings.failed)
  yield* aliasOutputs(site, bodies)
  yield* feedOutputs(site, bodies)
  yield* sitemapOutputs(site, bodies)
  yield* robotsOutputs(site, bodies)
  yield* searchIndexOutputs(site, bodies)
  const statics = staticOutputs(inputs.staticFiles, site.config)
  yield* statics
  // A page of the author's own is better than the theme's.
  const owned = new Set(statics.map(({path}) => path))
  yield* missingPages(making).filter(({path}) => !owned.has(path))
  yield* themeAssetOutputs({config: site.config, files: inputs.packageFiles, quizzes: findings.counts.quizzes > 0})
}

async function* documents(making: Making, assets: Assets): AsyncGenerator<Output> {
  const {findings, site} = making
  const owners = ownersOf(site, findings)
  for (const page of inOrder(site)) {
    const digest = findings.digests.get(page.key)
    const isWritten = page.outputPath !== '' && owners.get(page.outputPath) === page
    const outputs = digest && (isWritten ? await documentsOf(making, page, digest) : [])
    if (!outputs) continue
    yield* outputs
    yield* assetOutputs(assets, page, digest)
    yield* qrOutputs(site.config, page, digest)
  }
}

/**
 * Who writes to each path. Where pages may have one address the last by language and path is there, as it is with Hugo as long
 * as its workers keep that order; but no term that has no file takes the place of a list.
 */
function ownersOf({pages}: Site, {digests}: Findings): ReadonlyMap<string, SitePage> {
  const owners = new Map<string, SitePage>()
  for (const page of pages.values()) {
    if (!digests.has(page.key)) continue
    const first = owners.get(page.outputPath)
    const isMere = page.kind === 'term' && page.source === ''
    if (!first || first.kind === 'page' || !isMere) owners.set(page.outputPath, page)
  }
  return owners
}

/** What the theme makes of a page; a layout of the user's own that fails is a fault of this page. */
async function documentsOf(making: Making, page: SitePage, digest: BodyDigest): Promise<Output[] | undefined> {
  const {findings} = making
  try {
    return await renderAll(making, page, digest)
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    findings.messages.push(...reportLayout({root: making.site.root, from: page.source, name: pageName(page), error}))
    reject(findings, page)
    return undefined
  }
}

/** The documents of a page that are not in place already; its body is only looked for if there are any. */
async function renderAll({compiler, findings, keep, renderer, site}: Making, page: SitePage, digest: BodyDigest): Promise<Output[]> {
  const from = makerOf(page)
  const outputs: Output[] = []
  let body: Body | undefined
  for (const {list, path} of documentPlaces(site, page, bodiesOf(findings))) {
    const document = renderer.prepare(page, digest.extract, list)
    const key = keep && document.key(digest.id)
    if (key !== undefined && keep?.({path, key, from})) continue
    body ??= await compiler.compile(page)
    outputs.push({path, kind: 'page', contents: document.render(body), from, ...(key !== undefined && {key})})
  }
  return outputs
}

function missingPages({findings, renderer, site}: Making): Output[] {
  try {
    return notFoundOutputs(site, renderer)
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    findings.messages.push(...reportLayout({root: site.root, from: '', name: '404.html', error}))
    findings.failed.add('404.html')
    return []
  }
}
