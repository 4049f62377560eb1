import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {decodeFrontMatter} from '../core/front-matter/decode.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import {assemble} from './assemble.ts'
import {classify, type SourceFile} from './bundle.ts'
import {readConfig, type ReadConfigOptions, type SiteConfig} from './config.ts'
import {contentJudge, type ContentFault} from './content-policy.ts'
import {contentMediaType} from './media-type.ts'
import type {ContentDocument} from './page-node.ts'
import {readStaticFiles} from './read-static-files.ts'
import {scan} from './scan.ts'
import type {Site, SkippedPage} from './site.ts'

/** What a site is loaded with. */
export interface SiteOptions {
  /** Folder of the site. */
  readonly root: string
  /** Folder with the posts, instead of the config's. */
  readonly content?: string | undefined
  readonly baseUrl?: string | undefined
  /** Folder of `config/` that is merged on top of `_default`. Default: `production`. */
  readonly environment?: string | undefined
  /** Environment variables; those that begin with `HUGO_` are read. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** What time it is: milliseconds since 1970. */
  readonly clock: number
  readonly drafts?: boolean | undefined
  readonly future?: boolean | undefined
  readonly expired?: boolean | undefined
  /** Unknown shortcodes and keys are errors. */
  readonly strict?: boolean | undefined
  /** What Hugo passes over in silence is a warning, never an error. */
  readonly hugoCompat?: boolean | undefined
  /** Whether code is coloured. Default: as configured. */
  readonly highlight?: boolean | undefined
}

/**
 * Read a site: config, content and the names of its assets.
 *
 * Errors: findings in files are in `Site.messages`, each at its place; broken files are among `Site.skipped`.
 */
export async function loadSite(options: SiteOptions): Promise<Site> {
  const {root, clock} = options
  const {config: written, user, messages} = await readConfig(configOptions(options))
  const config = withFlags(written, options)
  const files = classify(scan({root, contentRoots: config.contentRoots, ignoreFiles: config.ignoreFiles}), config)
  const read = await readDocuments(files, config, root)
  const site = assemble({
    root,
    config,
    user,
    files,
    documents: read.filter(({broken}) => !broken).map(({document}) => document),
    assets: new Set(readStaticFiles(root, config.assetDirs).map(({path}) => path)),
    statics: new Set(readStaticFiles(root, config.staticDirs).map(({path}) => path)),
    hugoCompat: options.hugoCompat ?? false,
    switches: {clock, drafts: options.drafts ?? false, future: options.future ?? false, expired: options.expired ?? false}
  })
  for (const {document} of read) await locateMessages(document.file, document.block)
  const broken = read.filter((entry) => entry.broken).map(({document}): SkippedPage => ({source: document.source.source, reason: 'error', detail: 'it cannot be read'}))
  const found: Message[] = read.flatMap(({document}) => toMessages(document.file))
  return {...site, skipped: [...broken, ...site.skipped], messages: [...messages, ...found]}
}

function configOptions({root, environment, content, baseUrl, env}: SiteOptions): ReadConfigOptions {
  return {root, environment: environment ?? 'production', ...(content && {content}), ...(baseUrl && {baseUrl}), ...(env && {env})}
}

function withFlags(config: SiteConfig, {highlight, strict}: SiteOptions): SiteConfig {
  const settings = Object.entries(config.settings).map(([language, own]) => {
    const colours = highlight === undefined ? own.highlight : {...own.highlight, enable: highlight}
    return [language, {...own, highlight: colours, strict: strict ?? own.strict}] as const
  })
  return {...config, settings: Object.fromEntries(settings)}
}

interface ReadDocument {
  readonly document: ContentDocument
  /** Whether nothing of it can be used. */
  readonly broken: boolean
}

async function readDocuments(files: readonly SourceFile[], config: SiteConfig, root: string): Promise<ReadDocument[]> {
  const judge = contentJudge(config.allowContent)
  const read: ReadDocument[] = []
  for (const source of files) {
    const type = contentMediaType(source.logical.extension)
    if (source.role !== 'adapter' && !source.logical.isContent) continue
    const fault = source.role === 'adapter' ? 'content-adapter' : judge(type)
    if (fault && fault !== 'content-untrusted') read.push(refused(source, fault, type))
    else read.push(await readDocument(source, {root, config, fault, type}))
  }
  return read
}

function refused(source: SourceFile, rule: ContentFault, type: string): ReadDocument {
  const file = new VFile({path: source.source, value: ''})
  report(file, rule, undefined, {actual: type})
  const block = {format: 'none', text: '', start: {line: 1, column: 1, offset: 0}} as const
  return {document: {source, file, block, data: {}}, broken: true}
}

interface ReadContext {
  readonly root: string
  readonly config: SiteConfig
  readonly fault: ContentFault | undefined
  readonly type: string
}

async function readDocument(source: SourceFile, {root, config, fault, type}: ReadContext): Promise<ReadDocument> {
  const path = join(root, source.source)
  const bytes = readFileSync(path)
  const file = new VFile({path: source.source, value: bytes.toString('utf8')})
  if (!Buffer.from(String(file)).equals(bytes)) report(file, 'front-matter-encoding', undefined, {actual: 'bytes that are not UTF-8'})
  if (fault) report(file, fault, {line: 1, column: 1}, {actual: type})
  const {block, data} = await decodeFrontMatter(file)
  return {document: {source, file, block, data}, broken: file.messages.some((message) => message.fatal)}
}
