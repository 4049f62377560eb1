import {join} from 'node:path'
import type {Message} from '../core/page.ts'
import type {PackageFile, PackageFiles} from '../site/package-files.ts'
import {assetsByUrl} from '../site/outputs/assets.ts'
import type {SitePage} from '../site/site.ts'
import type {StaticFile} from '../site/read-static-files.ts'
import {basePath} from '../site/view/site-address.ts'
import {type Bodies, createBodies} from './bodies.ts'
import type {RunIdentity} from './describe-page.ts'
import type {EditorPlace, EditorResult} from './editor.ts'
import {createFirstBodies} from './first-bodies.ts'
import {createHistory, type History} from './history.ts'
import type {LiveSite} from './live-site.ts'
import {hostPlace} from './language-host.ts'
import {findPlace, listManifest, type Manifest} from './manifest.ts'
import {mediaType} from './media-type.ts'
import {ownPaths, type PreviewEvent} from './page-data.ts'
import {brokenReply, contentsReply, notFoundReply, type Replying, replyWith} from './page-reply.ts'
import {createRenderers, type Renderers} from './renderers.ts'
import {plainReply, type Reply} from './reply.ts'
import type {Address, Application} from './server.ts'
import {servedFolders} from './site-file.ts'
import {sourceReply} from './source-reply.ts'
import {missingPosts, siteMessages} from './site-messages.ts'
import {type HiddenPage, hiddenAt} from './unpublished.ts'
import {framedReply, withoutScripts} from './views.ts'

/** What the preview's answers are made from. */
export interface ApplicationOptions {
  readonly live: LiveSite
  readonly identity: RunIdentity
  /** Files that come with this package. */
  readonly files: PackageFiles
  /** The script of previewed pages. */
  readonly client: PackageFile | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Open a place in the user's editor. */
  readonly edit: (place: EditorPlace) => Promise<EditorResult>
  /** Show or hide what is not published, and tell all pages. */
  readonly showUnpublished: (wanted: boolean) => Promise<void>
  /** Called with each page that is answered with, and all that is wrong with it. */
  readonly onPage: (page: SitePage, messages: readonly Message[]) => void
}

/** The answers of a preview, and what they were made with. */
export interface PreviewApplication extends Application {
  /** What the current state is answered with. */
  readonly replying: () => Replying
}

/** Parts that live as long as the preview. */
interface Parts {
  readonly options: ApplicationOptions
  readonly bodies: Bodies
  readonly renderers: Renderers
  readonly history: History
  readonly manifests: Map<number, Manifest>
}

/** Make the answers of a preview: the published paths of a live site, and the few paths of our own. */
export function createApplication(options: ApplicationOptions): PreviewApplication {
  const {live} = options
  const parts: Parts = {options, bodies: createBodies(createFirstBodies()), renderers: createRenderers(options.files), history: createHistory(), manifests: new Map()}
  return {
    replying: () => replyingOf(parts),
    base: () => basePath(live.state().site.config.baseUrl),
    roots: () => servedFolders(live.state().site),
    answer: (address, query) => answer(parts, address, query),
    act: (path, query) => act(parts, path, query),
    state: () => currentEvent(parts)
  }
}

function currentEvent({options}: Parts): PreviewEvent {
  return {version: options.live.state().version, run: options.identity.run, files: []}
}

function replyingOf({bodies, history, manifests, options, renderers}: Parts): Replying {
  const state = options.live.state()
  const manifest = manifests.get(state.structure) ?? listManifest(state, options.files)
  if (!manifests.has(state.structure)) {
    manifests.clear()
    manifests.set(state.structure, manifest)
    bodies.keep(state)
    history.note(state)
  }
  return {state, bodies, renderers, manifest, history, identity: options.identity, clock: options.now(), onPage: options.onPage}
}

async function answer(parts: Parts, {host, path}: Address, query: URLSearchParams): Promise<Reply> {
  const replying = replyingOf(parts)
  const {config} = replying.state.site
  const own = belowBase(path, basePath(config.baseUrl))
  if (own === ownPaths.client) return clientReply(parts.options)
  if (own === ownPaths.source) return sourceReply(replying, query.get('path') ?? '')
  if (own === ownPaths.messages) return {status: 200, type: mediaType('messages.json'), body: JSON.stringify(await siteMessages(replying.state, replying.bodies))}
  const {base, folders} = hostPlace(config, host, path)
  if (base !== '' && (path === '/' || path === base)) return redirect(`${base}/`, new URLSearchParams())
  const inside = belowBase(path, base)
  if (inside === undefined) return plainReply(404, `Not found. The site begins at ${base}/`)
  const place = findPlace(replying.manifest, inside, folders)
  if (place.kind === 'folder') return redirect(`${path}/`, query)
  if (place.kind === 'made') return framedReply(path, query) ?? withoutScripts(await replyWith(replying, place.path, place.maker), query)
  const asset = usedAsset(replying, path)
  if (asset) return {status: 200, type: mediaType(asset.path), body: {file: asset.source}}
  const question = replying.bodies.asked.get(encodeURI(path))
  if (question?.kind === 'qr') return {status: 200, type: mediaType(path), body: (await import('../site/qr/png.ts')).qrPng(question)}
  if (inside === '/') return contentsReply(replying)
  const source = replying.history.sourceAt(place.path)
  const isBroken = source !== undefined && replying.state.documents.get(source)?.file.messages.some(({fatal}) => fatal)
  if (isBroken) return brokenReply(replying, place.path, source)
  const hidden = await hiddenPage(parts, replying, place.path)
  return notFoundReply(replying, place.path, {hidden, messages: hidden ? [] : await missingPosts(replying.state)})
}

function belowBase(path: string, base: string): string | undefined {
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined
}

/** The site is put together a second time only where something is hidden and somebody asks for what is not there. */
async function hiddenPage({options}: Parts, {clock, state}: Replying, path: string): Promise<HiddenPage | undefined> {
  const isHiding = state.site.skipped.some(({reason}) => reason !== 'error')
  return isHiding ? hiddenAt(await options.live.whole(), path, clock) : undefined
}

function redirect(path: string, query: URLSearchParams): Reply {
  const search = query.size > 0 ? `?${query}` : ''
  // Never a second slash at the start: that would be another host.
  const location = encodeURI(path.replace(/^\/+/, '/')) + search
  return plainReply(301, `Moved to ${location}`, {Location: location})
}

function clientReply({client}: ApplicationOptions): Reply {
  return client ? {status: 200, type: mediaType('client.js'), body: client.contents} : plainReply(404, 'Not found. This copy of quizmatter was not built completely.')
}

/** A build publishes a file of an asset folder only if a page asks for it. */
function usedAsset({bodies, state}: Replying, path: string): StaticFile | undefined {
  const url = encodeURI(path)
  const file = assetsByUrl(state.assetFiles, state.site.config.baseUrl).get(url)
  if (!file) return undefined
  return bodies.asked.has(url) || [...state.site.pages.values()].some(({featuredImage}) => featuredImage?.url === url) ? file : undefined
}

function act(parts: Parts, path: string, query: URLSearchParams): Promise<Reply> | undefined {
  if (path === ownPaths.editor) return editReply(parts, query)
  if (path === ownPaths.unpublished) return switchReply(parts.options, query)
  return undefined
}

/** Only files that a message can name are opened. */
async function editReply({bodies, options: {edit, live}}: Parts, query: URLSearchParams): Promise<Reply> {
  const {configMessages, documents, site} = live.state()
  const file = query.get('file') ?? ''
  if (!documents.has(file) && ![...configMessages, ...bodies.messages()].some((message) => message.file === file)) return plainReply(404, 'Unexpected file, expected one of the site')
  const number = (name: string): number => Math.max(1, Number.parseInt(query.get(name) ?? '', 10) || 1)
  return plainReply(200, await edit({file: join(site.root, file), line: number('line'), column: number('column')}))
}

async function switchReply({showUnpublished}: ApplicationOptions, query: URLSearchParams): Promise<Reply> {
  await showUnpublished(query.get('show') === '1')
  return plainReply(200, 'done')
}
