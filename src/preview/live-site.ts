import {existsSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {classify, type SourceFile} from '../site/bundle.ts'
import type {ConfigResult} from '../site/config.ts'
import {findFiles, loadConfig, type SiteOptions} from '../site/load.ts'
import type {ContentDocument} from '../site/page-node.ts'
import type {FieldMemory} from '../site/read-fields.ts'
import type {StaticFile} from '../site/read-static-files.ts'
import {isBuildable} from '../site/read-content-folders.ts'
import {scan} from '../site/scan.ts'
import {type ChangedNames, sortNames} from './changed-names.ts'
import {type ContentCache, createContentCache} from './content-cache.ts'
import {isBundle} from './single-post.ts'
import {makeState, readShared, type Shown, type SiteState, withBodies, withFiles} from './site-state.ts'

/** What a live site is loaded with. */
export interface LiveOptions extends Omit<SiteOptions, 'clock' | 'drafts' | 'future' | 'expired'> {
  /** The only post to show, as path from the site's root; everything else in its folder is left out. */
  readonly only?: string | undefined
  readonly shown: Shown
  /** What time it is: milliseconds since 1970. */
  readonly now: () => number
}

/** What a batch of changed files came to. */
export interface SiteChange {
  readonly state: SiteState
  /** Content files that were saved and are there, by path from the site's root. */
  readonly posts: readonly string[]
  /** Paths from the site's root of static files, assets and files of bundles whose bytes may have changed. */
  readonly files: readonly string[]
}

/** A site that follows its folder. */
export interface LiveSite {
  readonly state: () => SiteState
  /** Take in what happened to these files, given by absolute paths; `undefined`: nothing of it matters. */
  readonly change: (paths: readonly string[]) => Promise<SiteChange | undefined>
  /** Look at every file again: a watcher may have missed some. */
  readonly rescan: () => Promise<SiteChange | undefined>
  /** Whether a post is shown as it was while its file is empty, most likely until a save is over: look again soon. */
  readonly awaitsWrite: () => boolean
  /** Show or hide what is not published. */
  readonly show: (shown: Shown) => Promise<SiteState>
  /** The site of this moment as if nothing were hidden; put together when it is asked for. */
  readonly whole: () => Promise<SiteState>
}

/** What changes of a live site; one change at a time. */
interface Holder {
  readonly options: LiveOptions
  readonly cache: ContentCache
  readonly memory: FieldMemory
  loaded: ConfigResult
  state: SiteState
  /** What the cache knows has not come to the state: a change could not be taken in. */
  isBehind: boolean
  /** The site with everything that is hidden, of the last structure for which it was asked. */
  whole?: {readonly structure: number; readonly state: SiteState}
}

/**
 * Load a site and keep it up to date, reading front matter only; nothing is compiled here.
 *
 * A save that leaves the front matter alone costs the same however large the site is; any other puts the site together
 * again from what is remembered.
 */
export async function createLiveSite(options: LiveOptions): Promise<LiveSite> {
  const cache = createContentCache(options.root)
  const loaded = await loadConfig({...options, clock: options.now()})
  const parts = {options, cache, loaded, memory: new WeakMap()}
  const holder: Holder = {...parts, isBehind: false, state: await assembleState(parts, {version: 0, shown: options.shown})}
  const inTurn = createQueue()
  return {
    state: () => holder.state,
    change: (paths) => inTurn(() => takeIn(holder, paths.map((path) => relative(options.root, path).split(sep).join('/')))),
    rescan: () => inTurn(() => takeIn(holder, missedNames(holder))),
    awaitsWrite: cache.awaitsWrite,
    show: (shown) =>
      inTurn(async () => {
        holder.state = await assembleState(holder, {version: holder.state.version + 1, shown})
        return holder.state
      }),
    whole: () => inTurn(() => wholeOf(holder))
  }
}

const everything: Shown = {drafts: true, future: true, expired: true}

async function wholeOf(holder: Holder): Promise<SiteState> {
  const {structure, version} = holder.state
  if (holder.whole?.structure !== structure) holder.whole = {structure, state: await assembleState(holder, {version, shown: everything})}
  return holder.whole.state
}

const mostTries = 5

/** Work is done one piece after another; a failure of one does not keep the next from its turn. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const last: {done: Promise<unknown>} = {done: Promise.resolve()}
  return (work) => {
    const next = last.done.then(work)
    last.done = next.catch(() => undefined)
    return next
  }
}

/** Files are looked for unless they are known. */
async function assembleState({cache, loaded, memory, options}: Omit<Holder, 'state' | 'isBehind'>, {files: known, shown, version}: Pick<SiteState, 'shown' | 'version'> & Partial<Pick<SiteState, 'files'>>): Promise<SiteState> {
  for (let tried = 0; ; tried++) {
    // A post that is named may be a link; folders are gone through without.
    const folders = options.only === undefined ? undefined : loaded.config.contentRoots.map(({folder}) => join(options.root, folder))
    const files = (tried === 0 && known) || cache.keep(contentFiles(loaded, options), folders)
    try {
      return await makeState({options: {...options, clock: options.now()}, loaded, files, memory, read: cache.read, shown, version})
    } catch (error) {
      // A file may go between the look at its folder and the look at itself.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tried >= mostTries) throw error
    }
  }
}

/** With one post only, nothing else of its folder counts, and it is not even gone through; a bundle has its files. */
function contentFiles({config}: ConfigResult, {only, root}: LiveOptions): SourceFile[] {
  if (only === undefined) return findFiles(root, config)
  if (!existsSync(join(root, only))) return []
  const language = config.defaultContentLanguage
  if (!isBundle(only)) return classify([{source: only, relative: only, language}], config)
  const folder = dirname(only)
  return classify(scan({root, contentRoots: [{folder, target: folder, language, files: []}], ignoreFiles: config.ignoreFiles}), config)
}

async function takeIn(holder: Holder, all: readonly string[]): Promise<SiteChange | undefined> {
  const {options} = holder
  const names = sortNames(all, holder.loaded.config)
  await untilWritten(options.root, names.config)
  if (names.config.length > 0) holder.loaded = lastGood(holder.loaded, await loadConfig({...options, clock: options.now()}))
  const {isBehind} = holder
  holder.isBehind = true
  const change = await withNames(holder, names, {isBehind})
  holder.isBehind = false
  return change
}

/** A site that is behind is put together from all that is there. */
async function withNames(holder: Holder, names: ChangedNames, {isBehind}: Pick<Holder, 'isBehind'>): Promise<SiteChange | undefined> {
  const {state} = holder
  const look = await lookAtContent(holder, names)
  const {bodies} = look
  const structure = isBehind ? 'files' : look.structure
  const files = [...names.content, ...names.files].filter((name) => !state.documents.has(name) && isKnown(state, name))
  const isSameFiles = structure !== 'files' && names.config.length === 0
  if (structure !== 'same' || names.config.length > 0) holder.state = await assembleState(holder, {version: state.version + 1, shown: state.shown, ...(isSameFiles && {files: state.files})})
  else if (bodies.size > 0) holder.state = withBodies(state, bodies)
  else if (files.length > 0) holder.state = withFiles(state, holder.loaded)
  else return undefined
  return {state: holder.state, posts: names.content.filter((name) => holder.state.documents.has(name)), files}
}

/** Milliseconds after which a save that empties or removes a file of the config first is over. */
const longestConfigSave = 300
const pause = 20

/** Without its config for a moment, a site would move every page. */
async function untilWritten(root: string, names: readonly string[]): Promise<void> {
  const isWritten = (name: string): boolean => (statSync(join(root, name), {throwIfNoEntry: false})?.size ?? 0) > 0
  for (let waited = 0; waited < longestConfigSave && !names.every(isWritten); waited += pause) await new Promise((resolve) => setTimeout(resolve, pause))
}

/** Half of a config would move every page: what cannot be read leaves the site as it was. */
function lastGood(before: ConfigResult, now: ConfigResult): ConfigResult {
  return isBuildable(now) ? now : {...before, messages: now.messages}
}

interface ContentLook {
  /** Posts of which only the text changed. */
  readonly bodies: ReadonlyMap<string, ContentDocument>
  /** What the site has to be put together again for: other front matter, or other files too. */
  readonly structure: 'same' | 'fields' | 'files'
}

async function lookAtContent({cache, loaded, options, state}: Holder, {content, files}: ChangedNames): Promise<ContentLook> {
  const bodies = new Map<string, ContentDocument>()
  const comesOrGoes = (name: string): boolean => {
    const found = statSync(join(options.root, name), {throwIfNoEntry: false})
    return found ? !found.isDirectory() && !isKnown(state, name) : isKnown(state, name) || holdsKnown(state, name)
  }
  let structure: ContentLook['structure'] = files.some(comesOrGoes) ? 'files' : 'same'
  if (content.some((name) => !state.documents.has(name) && comesOrGoes(name))) structure = 'files'
  // All at once: each that is gone is waited for, and a checkout removes hundreds.
  const looks = await Promise.all(
    content.map(async (name) => {
      const known = state.documents.get(name)
      return known ? [{known, name, seen: await cache.look(name)}] : []
    })
  )
  for (const {known, name, seen} of looks.flat()) {
    if (seen.kind === 'body' && !asksForText(loaded)) bodies.set(name, {...known, file: Object.assign(seen.file, {messages: known.file.messages})})
    else if (seen.kind === 'gone') structure = 'files'
    else if (seen.kind !== 'same' && structure === 'same') structure = 'fields'
  }
  return {bodies, structure}
}

/** With `hasCJKLanguage` the text itself decides what the front matter says. */
function asksForText({config}: ConfigResult): boolean {
  return Object.values(config.settings).some(({hasCJKLanguage}) => hasCJKLanguage)
}

function isKnown({assetFiles, documents, sources, staticFiles}: SiteState, name: string): boolean {
  return documents.has(name) || sources.has(name) || [...staticFiles, ...assetFiles].some((file) => file.name === name)
}

/** Whether a path that is gone was a folder of ours. */
function holdsKnown({assetFiles, sources, staticFiles}: SiteState, name: string): boolean {
  const below = `${name}/`
  return [...sources].some((source) => source.startsWith(below)) || [...staticFiles, ...assetFiles].some((file) => file.name.startsWith(below))
}

/** Files that are not what they were, whatever the watcher said. */
function missedNames({cache, loaded, options, state}: Holder): string[] {
  const content = contentFiles(loaded, options).map(({source}) => source)
  const shared = readShared(options.root, loaded)
  return [
    ...cache.stale(),
    ...content.filter((source) => !state.sources.has(source)),
    ...changedFiles([...state.staticFiles, ...state.assetFiles], [...shared.staticFiles, ...shared.assetFiles])
  ]
}

function changedFiles(before: readonly StaticFile[], after: readonly StaticFile[]): string[] {
  const stamps = (files: readonly StaticFile[]): Map<string, string> => new Map(files.map(({changed, name, size}) => [name, `${changed} ${size}`]))
  const [old, now] = [stamps(before), stamps(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
}
