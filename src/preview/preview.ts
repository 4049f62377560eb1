import {randomBytes} from 'node:crypto'
import type {Server} from 'node:http'
import type {Message} from '../core/page.ts'
import {type PackageFile, type PackageFiles, readPackageFiles, readPreviewClient} from '../site/package-files.ts'
import {createApplication, type PreviewApplication} from './application.ts'
import {createBatches} from './batches.ts'
import {addCounts, type Counts} from './counts.ts'
import type {RunIdentity} from './describe-page.ts'
import type {EditorPlace, EditorResult} from './editor.ts'
import {createEvents, type Events} from './events.ts'
import {followed} from './followed.ts'
import {createLiveSite, type LiveOptions, type LiveSite, type SiteChange} from './live-site.ts'
import {makeListPage, makePage} from './make-page.ts'
import {publishedUrls} from './published-urls.ts'
import {createPreviewServer, listen} from './server.ts'
import {messagesOf, pageOf} from './site-state.ts'
import {watchSite, type Watcher} from './watch.ts'

/** What a preview is started with. */
export interface PreviewOptions extends LiveOptions {
  /** Address to listen on. */
  readonly address: string
  /** 0 for any. */
  readonly port: number
  /** Fail if the port is taken, instead of trying the next ones. */
  readonly strictPort: boolean
  /** Host names and addresses that may be used beside those of this machine itself; lower case. */
  readonly hosts: readonly string[]
  /** Tell open pages to go to the post that was saved. */
  readonly follow: boolean
  /** Script of previewed pages. Default: the one that was built with this package. */
  readonly client?: PackageFile | undefined
  /** Files that pages link to. Default: those that were built with this package. */
  readonly files?: PackageFiles | undefined
  readonly edit: (place: EditorPlace) => Promise<EditorResult>
  /** Called after each change that was taken in. */
  readonly onChange: (report: ChangeReport) => void
  /** Called with faults of ours and of the watcher. */
  readonly onFault: (error: unknown) => void
}

/** What a change came to, for who looks at the terminal. */
export interface ChangeReport {
  /** Number of posts that were saved. */
  readonly saved: number
  /** The first of them, with everything that is wrong with them. */
  readonly posts: readonly {readonly source: string; readonly url: string; readonly messages: readonly Message[]}[]
  /** Findings in the config, and layouts that failed for pages that were looked at. */
  readonly siteMessages: readonly Message[]
  readonly counts: Counts
}

/** A preview that runs. */
export interface Preview {
  readonly port: number
  readonly live: LiveSite
  readonly counts: () => Counts
  /** Everything is watched. */
  readonly ready: Promise<void>
  /** Show or hide drafts, future and expired pages, in all open pages. */
  readonly showUnpublished: (wanted: boolean) => Promise<void>
  /** Read everything again, and make all open pages load anew. */
  readonly reload: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A watcher can miss what happens; milliseconds between two looks at everything. */
const rescanPause = 30_000

/** Milliseconds between an event for the open pages and the messages for the terminal. */
const reportDelay = 40

/** Posts that are compiled for the terminal after one change: a checkout may change thousands. */
const mostReports = 20

/** Milliseconds between the first answer that can be given and the start of the watcher. */
const headStart = 200

/** Parts of a preview that runs. */
interface Running {
  readonly options: PreviewOptions
  readonly live: LiveSite
  readonly events: Events
  readonly application: PreviewApplication
  readonly run: string
}

/** Load a site and serve it; who asks before it is loaded waits, and it is watched once it is served. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const events = createEvents()
  const identity = {run: randomBytes(6).toString('hex'), token: randomBytes(18).toString('base64url')}
  const loading: {running?: Promise<Running>} = {}
  const application = async (): Promise<PreviewApplication> => {
    const running = await loading.running
    if (!running) throw new TypeError('Unexpected request, expected none before the site is loaded')
    return running.application
  }
  const server = createPreviewServer({application, events, policy: {hosts: options.hosts, token: identity.token}, fail: options.onFault})
  const port = await listen(server, {host: options.address, port: options.port, strict: options.strictPort})
  loading.running = load(options, events, identity)
  try {
    return handleOf(await loading.running, {server, port})
  } catch (error) {
    await closeServer(server)
    throw error
  }
}

async function load(options: PreviewOptions, events: Events, identity: RunIdentity): Promise<Running> {
  const live = await createLiveSite(options)
  // The first page will need it.
  void import('../site/compile-page.ts').catch(options.onFault)
  const application = createApplication({
    live,
    identity,
    showUnpublished: (wanted) => showUnpublished({live, events, run: identity.run}, {wanted}),
    files: options.files ?? readPackageFiles(),
    client: options.client ?? readPreviewClient(),
    now: options.now,
    edit: options.edit
  })
  return {options, live, events, application, run: identity.run}
}

async function showUnpublished({events, live, run}: Pick<Running, 'events' | 'live' | 'run'>, {wanted}: {readonly wanted: boolean}): Promise<void> {
  const {version} = await live.show({drafts: wanted, future: wanted, expired: wanted})
  events.push({version, run, files: []})
}

function handleOf(running: Running, {port, server}: {readonly server: Server; readonly port: number}): Preview {
  const {events, live} = running
  const watching = startWatching(running)
  return {
    port,
    live,
    showUnpublished: (wanted) => showUnpublished(running, {wanted}),
    counts: () => countsOf(running),
    ready: watching.ready,
    reload: async () => {
      const state = await live.show(live.state().shown)
      events.push({version: state.version, run: '', files: []})
    },
    close: async () => {
      await watching.close()
      events.close()
      await closeServer(server)
    }
  }
}

function countsOf({application, live}: Running): Counts {
  return addCounts(live.state().counts, application.replying().bodies.counts())
}

/** The first page is made before the folders are watched; what is saved in between is seen by the look at everything that follows. */
function startWatching(running: Running): Pick<Watcher, 'ready' | 'close'> {
  const {options} = running
  const state = {isClosed: false, watcher: undefined as Watcher | undefined}
  const rescan = (): Promise<void> => lookAgain(running, state.watcher)
  const timer = setInterval(() => void rescan().catch(options.onFault), rescanPause)
  timer.unref()
  const begin = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, headStart))
    if (state.isClosed) return
    state.watcher = watchLive(running)
    await state.watcher.ready
    if (!state.isClosed) await rescan()
  }
  return {
    ready: begin(),
    close: async () => {
      state.isClosed = true
      clearInterval(timer)
      await state.watcher?.close()
    }
  }
}

function watchLive(running: Running): Watcher {
  const {live, options} = running
  const last = {config: live.state().site.config}
  const take = async (paths: readonly string[]): Promise<void> => {
    await takeIn(running, () => live.change(paths))
    const {config} = live.state().site
    if (config !== last.config) watcher.follow(config)
    last.config = config
  }
  const rescan = (): Promise<void> => lookAgain(running, watcher)
  const batches = createBatches({take, rescan, onFault: options.onFault})
  const watcher = watchSite({root: options.root, only: options.only, config: last.config, onChange: batches.add, onFault: options.onFault})
  return {
    ...watcher,
    close: async () => {
      batches.close()
      await watcher.close()
    }
  }
}

/** Look at every file, and whether its folder is watched. */
async function lookAgain(running: Running, watcher: Watcher | undefined): Promise<void> {
  watcher?.check()
  await takeIn(running, () => running.live.rescan())
}

async function takeIn(running: Running, look: () => Promise<SiteChange | undefined>): Promise<void> {
  const {events, live, options, run} = running
  const before = live.state()
  const change = await look()
  if (!change) return
  const {state} = change
  const follow = options.follow ? followed(running.application.replying().history, before, change) : undefined
  const event = {version: state.version, run, files: publishedUrls(state, change.files), ...(follow && {follow})}
  events.push(event, await openDocuments(running))
  // Whoever looks at the page comes first.
  setTimeout(() => void reportOf(running, change).then(options.onChange, options.onFault), reportDelay)
}

/** Pages are made for those who look at them, so that they need not ask first. */
async function openDocuments({application, events, options}: Running): Promise<Map<string, string>> {
  const documents = new Map<string, string>()
  for (const address of events.addresses()) {
    const [, host = '', path] = /^\/\/([^/]+)(\/.*)$/s.exec(address) ?? []
    if (path === undefined) continue
    try {
      const {body, type} = await application.answer({host, path}, new URLSearchParams())
      if (typeof body === 'string' && type.startsWith('text/html')) documents.set(address, body)
    } catch (error) {
      options.onFault(error)
    }
  }
  return documents
}

async function reportOf(running: Running, {posts, state}: SiteChange): Promise<ChangeReport> {
  const replying = running.application.replying()
  const reports = await Promise.all(
    posts.slice(0, mostReports).map(async (source) => {
      const page = pageOf(state, source)
      const made = page && (page.kind === 'page' ? await makePage(replying, page) : await makeListPage(replying, page, 1))
      const document = state.documents.get(source)
      return {source, url: page?.url ?? '', messages: made?.messages ?? (document ? await messagesOf(document) : [])}
    })
  )
  return {saved: posts.length, posts: reports, siteMessages: [...state.configMessages, ...replying.bodies.faults().filter(({file}) => !posts.includes(file))], counts: countsOf(running)}
}

/** Open streams would keep the server. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
