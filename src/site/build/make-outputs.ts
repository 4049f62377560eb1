import {VFile} from 'vfile'
import {report} from '../../core/diagnostics.ts'
import {hasErrors, toMessages} from '../../core/message.ts'
import type {Body, Message} from '../../core/page.ts'
import {LayoutError} from '../../theme/guard.ts'
import {type BodyExtract, extractBody} from '../bodies.ts'
import {aliasOutputs} from '../outputs/aliases.ts'
import {type Assets, assetOutputs, assetsByUrl} from '../outputs/assets.ts'
import {feedOutputs} from '../outputs/feed.ts'
import {listOutputs} from '../outputs/lists.ts'
import {notFoundOutputs} from '../outputs/not-found.ts'
import {makerOf, pageOutputs} from '../outputs/pages.ts'
import {qrOutputs} from '../outputs/qr-codes.ts'
import {resourceOutputs} from '../outputs/resources.ts'
import {robotsOutputs} from '../outputs/robots.ts'
import {searchIndexOutputs} from '../outputs/search-index.ts'
import {sitemapOutputs} from '../outputs/sitemap.ts'
import {staticOutputs} from '../outputs/static-files.ts'
import {themeAssetOutputs} from '../outputs/theme-assets.ts'
import {pageName} from '../page-name.ts'
import type {Renderer} from '../render-page.ts'
import type {Output, Site, SitePage} from '../site.ts'
import type {Compiler} from './compiler.ts'
import type {BuildInputs} from './site-key.ts'

/** What is found out while outputs are made. */
export interface Findings {
  readonly extracts: Map<string, BodyExtract>
  readonly messages: Message[]
  /** Sources of pages that cannot be used. */
  readonly failed: Set<string>
  /** Whether extracts hold the plain text of pages. */
  readonly plain: boolean
  /** Number of pages that are usable. */
  readonly counts: {pages: number; quizzes: number}
}

/** What outputs are made of. */
export interface Making {
  readonly site: Site
  readonly inputs: BuildInputs
  readonly compiler: Compiler
  readonly renderer: Renderer
  readonly findings: Findings
  /** Called after each page with the number of pages that are done. */
  readonly onPage: (done: number) => void
}

/**
 * Make everything that belongs into the output folder, one after the other; the first of two with one path counts.
 *
 * Regular pages come first, each compiled, rendered and let go; lists then show what is left of them.
 */
export async function* makeOutputs(making: Making): AsyncGenerator<Output> {
  const {findings, inputs, site} = making
  const assets = assetsByUrl(inputs.assetFiles, site.config.baseUrl)
  yield* regularPages(making, assets)
  yield* listPages(making, assets)
  const bodies = (key: string): BodyExtract | undefined => findings.extracts.get(key)
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

async function* regularPages(making: Making, assets: Assets): AsyncGenerator<Output> {
  for (const page of making.site.pages.values()) {
    if (page.kind !== 'page') continue
    const body = await usableBody(making, page)
    if (!body) continue
    const outputs = rendered(making, page, () => pageOutputs(making.renderer, page, body))
    if (!outputs) continue
    yield* outputs
    yield* assetOutputs(assets, page, body)
    yield* qrOutputs(making.site.config, page, body)
  }
}

/** What the theme makes of a page; a layout of the user's own that fails is a fault of this page. */
function rendered({findings}: Making, page: SitePage, make: () => Output[]): Output[] | undefined {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    reportLayout(findings, {from: page.source, name: pageName(page), error})
    findings.failed.add(makerOf(page))
    findings.counts.quizzes -= countQuizzes(findings.extracts.get(page.key))
    findings.counts.pages--
    findings.extracts.delete(page.key)
    return undefined
  }
}

interface LayoutFault {
  readonly from: string
  readonly name: string
  readonly error: LayoutError
}

function reportLayout({messages}: Findings, {error, from, name}: LayoutFault): void {
  const file = new VFile({path: from || undefined})
  report(file, 'layout-failed', undefined, {actual: name, key: error.layout, reason: error.reason})
  messages.push(...toMessages(file))
}

function missingPages({findings, renderer, site}: Making): Output[] {
  try {
    return notFoundOutputs(site, renderer)
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    reportLayout(findings, {from: '', name: '404.html', error})
    findings.failed.add('404.html')
    return []
  }
}

/** Lists show each other, so all have their text before the first is rendered. */
async function* listPages(making: Making, assets: Assets): AsyncGenerator<Output> {
  const {findings, renderer, site} = making
  const usable: {page: SitePage; body: Body}[] = []
  for (const page of site.pages.values()) {
    const body = page.kind === 'page' ? undefined : await usableBody(making, page)
    if (body) usable.push({page, body})
  }
  const bodies = (key: string): BodyExtract | undefined => findings.extracts.get(key)
  for (const {body, page} of usable) {
    const outputs = rendered(making, page, () => listOutputs(renderer, {site, page, body, bodies}))
    if (!outputs) continue
    yield* outputs
    yield* assetOutputs(assets, page, body)
    yield* qrOutputs(site.config, page, body)
  }
}

async function usableBody({compiler, findings, onPage}: Making, page: SitePage): Promise<Body | undefined> {
  // A page that has failed already is compiled all the same: one run names all its faults.
  const body = await compiler.compile(page)
  findings.messages.push(...body.messages)
  if (hasErrors(body.messages) || (page.source !== '' && findings.failed.has(page.source))) {
    findings.failed.add(makerOf(page))
    return undefined
  }
  const extract = extractBody(body, {plain: findings.plain})
  findings.extracts.set(page.key, extract)
  if (page.outputPath !== '') findings.counts.pages++
  findings.counts.quizzes += countQuizzes(extract)
  onPage(findings.extracts.size + findings.failed.size)
  return body
}

/** A quiz that stands in parts is one. */
function countQuizzes({quizzes = []}: Partial<BodyExtract> = {}): number {
  return new Set(quizzes.map(({quiz}) => quiz.id)).size
}
