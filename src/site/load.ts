import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import {assemble} from './assemble.ts'
import {classify, type SourceFile} from './bundle.ts'
import {type ConfigResult, readConfig, type ReadConfigOptions, type SiteConfig} from './config.ts'
import {contentJudge, type ContentFault} from './content-policy.ts'
import {contentMediaType} from './media-type.ts'
import {checkContentFolders} from './read-content-folders.ts'
import {type DocumentReader, readDocument, type ReadDocument} from './read-document.ts'
import type {FieldMemory} from './read-fields.ts'
import {type LeftEntry, leftMessages, type OnLeft} from './read-entries.ts'
import {readStaticFiles} from './read-static-files.ts'
import {scan} from './scan.ts'
import type {Site, SkippedPage} from './site.ts'

/** What a site is loaded with. */
export interface SiteOptions {
  /** Folder of the site. */
  readonly root: string
  /** Folder with the posts. Default: the config's `contentDir`, `content`. */
  readonly content?: string | undefined
  /** Base URL of the site. Default: the config's `baseURL`. */
  readonly baseUrl?: string | undefined
  /** Folder of `config/` that is merged on top of `_default`. Default: `'production'`. */
  readonly environment?: string | undefined
  /** Environment variables; those that begin with `HUGO_` are read. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** What time it is: milliseconds since 1970. */
  readonly clock: number
  /** Whether drafts are included. Default: the config's `buildDrafts`. */
  readonly drafts?: boolean | undefined
  /** Whether posts with a publish date in the future are included. Default: the config's `buildFuture`. */
  readonly future?: boolean | undefined
  /** Whether expired posts are included. Default: the config's `buildExpired`. */
  readonly expired?: boolean | undefined
  /** Whether warnings count as errors, and unknown shortcodes and keys are errors. Default: the user's config, `false`. */
  readonly strict?: boolean | undefined
  /** Whether addresses that clash are a warning, as Hugo passes over them in silence. Default: `false`. */
  readonly hugoCompat?: boolean | undefined
  /** Whether code is coloured. Default: `true`. */
  readonly highlight?: boolean | undefined
  /** Whether relative links to posts and to files of a bundle lead to what these become, also where Hugo leaves them as they are. Default: `true`. */
  readonly resolveRelative?: boolean | undefined
}

/** What a site is put together from. */
export interface SiteParts {
  readonly loaded: ConfigResult
  readonly files: readonly SourceFile[]
  readonly documents: readonly ReadDocument[]
  /** What is known of documents that were in a site before. */
  readonly memory?: FieldMemory
  /** Told of what is not read of the folders with assets and static files. */
  readonly onLeft?: OnLeft
}

/** A site that can be put together again. */
export interface LoadedSite extends Site {
  /**
   * Put the site together without some of its content files, so that no list shows them and nothing links to them; nothing is read again.
   *
   * Errors: `messages` are those of the files that have an error only now.
   */
  readonly without: (sources: ReadonlySet<string>) => Promise<Site>
}

/**
 * Read a site: config, content and the names of its assets.
 *
 * Errors: findings in files are in `Site.messages`, each at its place; broken files are among `Site.skipped`.
 */
export async function loadSite(options: SiteOptions): Promise<LoadedSite> {
  const loaded = await loadConfig(options)
  const left: LeftEntry[] = []
  const onLeft: OnLeft = (entry) => void left.push(entry)
  const files = findFiles(options.root, loaded.config, onLeft)
  const read = await readDocuments(files, {root: options.root, config: loaded.config})
  const documents = read.map(anew)
  const parts = {loaded, files, memory: new WeakMap()}
  const site = putTogether({...parts, documents, onLeft}, options)
  for (const {document} of documents) await locateMessages(document.file, document.block)
  const further = await findFurther(documents, site)
  return {
    ...site,
    messages: [...loaded.messages, ...checkContentFolders(options.root, loaded.config), ...leftMessages(left), ...site.messages, ...documents.flatMap(({document}) => toMessages(document.file)), ...further],
    without: (sources) => putTogetherWithout(sources, {...parts, documents: read}, options)
  }
}

/** Take what was read for one more site, which puts findings of its own on a file of its own; the text is the same one. */
function anew(read: ReadDocument): ReadDocument {
  const {path, value, messages} = read.document.file
  const file = new VFile({path, value})
  file.messages.push(...messages)
  return {...read, document: {...read.document, file}}
}

async function putTogetherWithout(sources: ReadonlySet<string>, {documents: read, ...parts}: SiteParts, options: SiteOptions): Promise<Site> {
  const documents = read.map((entry) => ({...anew(entry), broken: entry.broken || sources.has(entry.document.source.source)}))
  const site = putTogether({...parts, documents}, options)
  const messages: Message[] = []
  for (const {broken, document} of documents) {
    if (broken || !document.file.messages.some(({fatal}) => fatal)) continue
    await locateMessages(document.file, document.block)
    messages.push(...toMessages(document.file))
  }
  return {...site, messages}
}

/** What else is wrong with documents that are left out; the pipeline is loaded only if there are any. */
async function findFurther(documents: readonly ReadDocument[], {config, skipped}: Site): Promise<readonly Message[]> {
  const faulty = new Set(skipped.filter(({reason}) => reason === 'error').map(({source}) => source))
  const leftOut = documents.filter(({document: {data, source}}) => faulty.has(source.source) && Object.keys(data).length > 0)
  if (leftOut.length === 0) return []
  const {furtherFindings} = await import('./broken-document.ts')
  const found: Message[] = []
  for (const entry of leftOut) {
    const own = config.settings[entry.document.source.language]
    if (own) found.push(...(await furtherFindings(entry, own)))
  }
  return found
}

/** Read the config of a site, with what the caller decides instead of it. */
export async function loadConfig(options: SiteOptions): Promise<ConfigResult> {
  const loaded = await readConfig(configOptions(options))
  return {...loaded, config: withFlags(loaded.config, options)}
}

/** Find the content files of a site. */
export function findFiles(root: string, config: SiteConfig, onLeft?: OnLeft): SourceFile[] {
  return classify(scan({root, contentRoots: config.contentRoots, ignoreFiles: config.ignoreFiles}, onLeft), config)
}

/**
 * Put together a site from what was read of it.
 *
 * Errors: findings are on the documents' files, those about keys without a place; only what is about no file is in `Site.messages`.
 */
export function putTogether({documents, files, loaded, memory, onLeft}: SiteParts, options: SiteOptions): Site {
  const {root, clock} = options
  const {config, user} = loaded
  const site = assemble({
    root,
    config,
    user,
    files,
    documents: documents.filter(({broken}) => !broken).map(({document}) => document),
    broken: documents.filter(({broken}) => broken).map(({document}) => document.source),
    assets: new Set(readStaticFiles(root, config.assetDirs, onLeft).map(({path}) => path)),
    statics: new Set(readStaticFiles(root, config.staticDirs, onLeft).map(({path}) => path)),
    memory,
    hugoCompat: options.hugoCompat ?? false,
    switches: {clock, drafts: options.drafts ?? false, future: options.future ?? false, expired: options.expired ?? false}
  })
  const broken = documents.filter((entry) => entry.broken).map(({document}): SkippedPage => ({source: document.source.source, reason: 'error', detail: 'it cannot be read'}))
  return {...site, skipped: [...broken, ...site.skipped]}
}

function configOptions({root, environment, content, baseUrl, env}: SiteOptions): ReadConfigOptions {
  return {root, environment: environment ?? 'production', ...(content && {content}), ...(baseUrl && {baseUrl}), ...(env && {env})}
}

function withFlags(config: SiteConfig, {highlight, resolveRelative = true, strict}: SiteOptions): SiteConfig {
  const settings = Object.entries(config.settings).map(([language, own]) => {
    const colours = highlight === undefined ? own.highlight : {...own.highlight, enable: highlight}
    return [language, {...own, highlight: colours, resolveRelative, strict: strict ?? own.strict}] as const
  })
  return {...config, settings: Object.fromEntries(settings)}
}

/**
 * Read the content files that hold front matter; others are only known by name.
 *
 * Errors: `content-…` and `front-matter-…` on the files.
 */
export async function readDocuments(files: readonly SourceFile[], {config, root}: {readonly config: SiteConfig; readonly root: string}, read: DocumentReader = readDocument): Promise<ReadDocument[]> {
  const judge = contentJudge(config.allowContent)
  const documents: ReadDocument[] = []
  for (const source of files) {
    const type = contentMediaType(source.logical.extension)
    if (source.role !== 'adapter' && !source.logical.isContent) continue
    const fault = source.role === 'adapter' ? 'content-adapter' : judge(type)
    if (fault && fault !== 'content-untrusted') documents.push(refused(source, fault, type))
    else documents.push(await read(source, {root, fault, type}))
  }
  return documents
}

function refused(source: SourceFile, rule: ContentFault, type: string): ReadDocument {
  const file = new VFile({path: source.source, value: ''})
  report(file, rule, undefined, {actual: type})
  const block = {format: 'none', text: '', start: {line: 1, column: 1, offset: 0}} as const
  return {document: {source, file, block, data: {}}, broken: true, stamp: ''}
}
