import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {SourceDocument} from '../core/compile.ts'
import {splitFrontMatter} from '../core/front-matter/fence.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {Severity} from '../core/rules.ts'
import type {SourceFile} from '../site/bundle.ts'
import type {ConfigResult} from '../site/config.ts'
import {putTogether, readDocuments, type SiteOptions} from '../site/load.ts'
import type {ContentDocument} from '../site/page-node.ts'
import type {DocumentReader} from '../site/read-document.ts'
import {checkContentFolders} from '../site/read-content-folders.ts'
import type {FieldMemory} from '../site/read-fields.ts'
import {readStaticFiles, type StaticFile} from '../site/read-static-files.ts'
import type {Site, SitePage} from '../site/site.ts'
import {addCounts, type Counts, countMessages} from './counts.ts'

/** Which pages are shown that a build would leave out. */
export interface Shown {
  readonly drafts: boolean
  readonly future: boolean
  readonly expired: boolean
}

/** The site at one moment; immutable. */
export interface SiteState {
  /** Counts the changes since the start. */
  readonly version: number
  /** The version in which something other than the text of posts changed last. */
  readonly structure: number
  /** Its documents have the texts of this moment. */
  readonly site: Site
  /** Content files with front matter by path from the site's root. */
  readonly documents: ReadonlyMap<string, ContentDocument>
  /** All content files. */
  readonly files: readonly SourceFile[]
  /** Their paths from the site's root. */
  readonly sources: ReadonlySet<string>
  /** Key of the page that a content file makes. */
  readonly keys: ReadonlyMap<string, string>
  /** Findings in the config, and folders of content that are not there. */
  readonly configMessages: readonly Message[]
  /** Findings in the config and in front matter. */
  readonly counts: Counts
  readonly staticFiles: readonly StaticFile[]
  readonly assetFiles: readonly StaticFile[]
  readonly shown: Shown
}

/** What a state is made from. */
export interface StateSource {
  readonly options: SiteOptions
  readonly loaded: ConfigResult
  readonly files: readonly SourceFile[]
  readonly read: DocumentReader
  readonly memory: FieldMemory
  readonly shown: Shown
  readonly version: number
}

/** Put together a site from what is remembered of its files and what has to be read. */
export async function makeState({files, loaded, memory, options, read, shown, version}: StateSource): Promise<SiteState> {
  const {root} = options
  const found = await readDocuments(files, {config: loaded.config, root}, read)
  const site = putTogether({loaded, files, documents: found, memory}, {...options, ...shown})
  const documents = new Map(found.map(({document}) => [document.source.source, document]))
  const configMessages = [...loaded.messages, ...checkContentFolders(root, loaded.config)]
  return {
    version,
    structure: version,
    shown,
    site: withDocuments(site, documents),
    documents,
    files,
    sources: new Set(files.map(({source}) => source)),
    keys: new Map([...site.pages.values()].filter(({source}) => source !== '').map(({key, source}) => [source, key])),
    configMessages,
    counts: addCounts(countMessages(configMessages), countMessages(found.flatMap(({document}) => document.file.messages.map(severityOf)))),
    ...readShared(root, loaded)
  }
}

/** The same site with other texts below the front matter of some posts. */
export function withBodies(state: SiteState, bodies: ReadonlyMap<string, ContentDocument>): SiteState {
  const documents = new Map([...state.documents, ...bodies])
  return {...state, version: state.version + 1, documents, site: withDocuments(state.site, documents)}
}

/** The same site with other bytes in files that pages only link to. */
export function withFiles(state: SiteState, loaded: ConfigResult): SiteState {
  const version = state.version + 1
  return {...state, version, structure: version, ...readShared(state.site.root, loaded)}
}

/** Find what a site has in its static and asset folders. */
export function readShared(root: string, {config}: ConfigResult): Pick<SiteState, 'staticFiles' | 'assetFiles'> {
  return {staticFiles: readStaticFiles(root, config.staticDirs), assetFiles: readStaticFiles(root, config.assetDirs)}
}

/** Page that a content file makes. */
export function pageOf({keys, site}: SiteState, source: string): SitePage | undefined {
  return site.pages.get(keys.get(source) ?? '')
}

/** Findings of a content file outside of its text, each at its place. */
export async function messagesOf(document: ContentDocument): Promise<Message[]> {
  await locateMessages(document.file, document.block)
  return toMessages(document.file)
}

function severityOf({fatal}: VFileMessage): {readonly severity: Severity} {
  return {severity: fatal ? 'error' : fatal === false ? 'warning' : 'info'}
}

/** Nothing here may hold on to the site before: each save would keep all earlier ones. */
function withDocuments(site: Site, documents: SiteState['documents']): Site {
  const {pages} = site
  const document = (key: string): SourceDocument | undefined => {
    const found = documents.get(pages.get(key)?.source ?? '')
    if (!found) return undefined
    // A file of its own: what compiling finds belongs to the body.
    const file = new VFile({path: found.file.path, value: String(found.file)})
    return {file, ...splitFrontMatter(file)}
  }
  return {...site, document}
}
