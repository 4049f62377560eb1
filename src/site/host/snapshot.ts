import {documentOf} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import {createCompiler} from '../build/compiler.ts'
import {readInputs} from '../build/read-inputs.ts'
import {contentKeys} from '../build/site-key.ts'
import {configNames} from '../config/config-names.ts'
import type {SiteConfig} from '../config.ts'
import {listedPages} from '../listed-pages.ts'
import {loadConfig, loadSite} from '../load.ts'
import {paginate} from '../paginate.ts'
import type {Output, Site, SitePage} from '../site.ts'
import {hostBaseUrl} from './base-url.ts'
import {copiedFiles} from './copied-files.ts'
import {makeAll, type MadeSite} from './make-all.ts'
import {type HostPage, makePage, type PagePlace} from './make-page.ts'
import {type HostMemory, rememberPages} from './memory.ts'
import type {HostSettings} from './options.ts'
import {readStamp} from './read-stamp.ts'

/** The site as its folder was at one moment. Pages are made when they are asked for, each once. */
export interface Snapshot {
  readonly site: Site
  /** The first config file where nobody has said which host the site will be on; `''` without one, `undefined` if somebody has. */
  readonly withoutBaseUrl: string | undefined
  /** Pages by their path inside the output folder. */
  readonly places: ReadonlyMap<string, PagePlace>
  /** Pages by their content files. */
  readonly bySource: ReadonlyMap<string, SitePage>
  /** Content files with a page, or with none because of an error; paths from the root. */
  readonly sources: readonly string[]
  /** State of the sources and of the config. */
  readonly stamp: string
  /** Findings of a content file outside of its text. */
  readonly messagesOf: (source: string) => readonly Message[]
  readonly page: (place: PagePlace) => Promise<HostPage>
  /** Files that are copied: of bundles, of the static folders, and ours. */
  readonly files: () => ReadonlyMap<string, Output>
  /** Everything that a build would write. */
  readonly make: () => Promise<MadeSite>
}

/**
 * Read a site as it is now.
 *
 * Errors: findings are in the messages of pages and of what `make` makes.
 */
export async function takeSnapshot(settings: HostSettings, memory: HostMemory): Promise<Snapshot> {
  const shown = settings.drafts ?? settings.serving
  const options = {...settings, clock: settings.now(), drafts: shown, future: shown, expired: shown}
  const address = await addressOf(options)
  const site = await loadSite({...options, baseUrl: address.baseUrl})
  const inputs = readInputs(site)
  const compilerOf = (current: Site) => (current === site ? compiler : createCompiler(current, memory.bodies, contentKeys(current, inputs)))
  const compiler = createCompiler(site, memory.bodies, contentKeys(site, inputs))
  const pages = [...site.pages.values()].filter(({outputPath}) => outputPath !== '')
  const messages = groupByFile(site.messages)
  const messagesOf = (source: string): readonly Message[] => messages.get(source) ?? []
  const making = {site, inputs, files: settings.files}
  const made = new Map<string, Promise<HostPage>>()
  const whole: {files?: ReadonlyMap<string, Output>; all?: Promise<MadeSite>} = {}
  const sources = [...new Set([...pages, ...site.skipped].map(({source}) => source))].filter((source) => source !== '')
  rememberPages(memory, pages)
  return {
    site,
    withoutBaseUrl: address.withoutBaseUrl ?? site.config.withoutBaseUrl,
    sources,
    stamp: readStamp(site.root, [...sources, ...configNames]),
    places: placesOf(site, pages),
    bySource: new Map(pages.filter(({source}) => source !== '').map((page) => [page.source, page])),
    messagesOf,
    page: (place) => keepIn(made, `${place.number} ${place.page.key}`, () => makePage({...making, compiler, messagesOf}, place)),
    files: () => (whole.files ??= copiedFiles(site, inputs)),
    make: () => (whole.all ??= makeAll({...making, compilerOf}))
  }
}

/** Where the site will be: its own config says so, else its host, which may know the folder only. */
async function addressOf(settings: HostSettings & {readonly clock: number}): Promise<Pick<SiteConfig, 'withoutBaseUrl'> & {readonly baseUrl: string | undefined}> {
  const {address, baseUrl, folder} = settings
  if (address === undefined && folder === undefined) return {baseUrl, withoutBaseUrl: undefined}
  const {config} = await loadConfig(settings)
  return {baseUrl: hostBaseUrl({address, folder}, config) ?? baseUrl, withoutBaseUrl: address === undefined ? config.withoutBaseUrl : undefined}
}

function placesOf(site: Site, pages: readonly SitePage[]): Map<string, PagePlace> {
  const places = new Map<string, PagePlace>()
  for (const page of pages) {
    const language = site.config.languages.find(({key}) => key === page.language)
    const lists = page.kind === 'page' || !language ? [{outputPath: page.outputPath, number: 1}] : paginate(page, listedPages(site, page), language.pagination)
    for (const {number, outputPath} of lists) if (!places.has(outputPath)) places.set(outputPath, {page, number})
  }
  return places
}

function groupByFile(messages: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>()
  for (const message of messages) {
    const group = groups.get(documentOf(message)) ?? []
    group.push(message)
    groups.set(documentOf(message), group)
  }
  return groups
}

function keepIn<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make()
  kept.set(key, value)
  return value
}
