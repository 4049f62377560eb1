import {randomBytes} from 'node:crypto'
import type {Server} from 'node:http'
import type {Message} from '../core/page.ts'
import {type PackageFile, type PackageFiles, readPackageFiles, readPreviewClient} from '../site/package-files.ts'
import {createApplication, type PreviewApplication} from './application.ts'
import {countsOf} from './change-report.ts'
import type {Counts} from './counts.ts'
import type {RunIdentity} from './describe-page.ts'
import type {EditorPlace, EditorResult} from './editor.ts'
import {createEvents, type Events} from './events.ts'
import {keepUp} from './keep-up.ts'
import {createLiveSite, type LiveOptions, type LiveSite} from './live-site.ts'
import {createPreviewServer, listen} from './server.ts'
import type {ChangeOptions, Running} from './take-in.ts'
import {createTold} from './told.ts'

/** What a preview is started with. */
export interface PreviewOptions extends LiveOptions, ChangeOptions {
  /** Address to listen on. */
  readonly address: string
  /** 0 for any. */
  readonly port: number
  /** Fail if the port is taken, instead of trying the next ones. */
  readonly strictPort: boolean
  /** Host names and addresses that may be used beside those of this machine itself; lower case. */
  readonly hosts: readonly string[]
  /** Script of previewed pages. Default: the one that was built with this package. */
  readonly client?: PackageFile | undefined
  /** Files that pages link to. Default: those that were built with this package. */
  readonly files?: PackageFiles | undefined
  readonly edit: (place: EditorPlace) => Promise<EditorResult>
  /** Called with the messages of a page that somebody looks at, unless they were told before. */
  readonly onVisit: (messages: readonly Message[]) => void
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
    return handleOf(await loading.running, {folder: options, server, port})
  } catch (error) {
    await closeServer(server)
    throw error
  }
}

/** Milliseconds between the answer with a page and its messages for the terminal. */
const visitDelay = 20

async function load(options: PreviewOptions, events: Events, identity: RunIdentity): Promise<Running> {
  const live = await createLiveSite(options)
  const told = createTold()
  // The first page will need it.
  void import('../site/compile-page.ts').catch(options.onFault)
  const application = createApplication({
    live,
    identity,
    showUnpublished: (wanted) => showUnpublished({live, events, run: identity.run}, {wanted}),
    files: options.files ?? readPackageFiles(),
    client: options.client ?? readPreviewClient(),
    now: options.now,
    edit: options.edit,
    onPage: (page, messages) => {
      const news = told.news(page.key, messages)
      // Whoever looks at the page comes first.
      if (news.length > 0) setTimeout(() => options.onVisit(news), visitDelay)
    }
  })
  return {options, live, events, application, told, run: identity.run}
}

async function showUnpublished({events, live, run}: Pick<Running, 'events' | 'live' | 'run'>, {wanted}: {readonly wanted: boolean}): Promise<void> {
  const {version} = await live.show({drafts: wanted, future: wanted, expired: wanted})
  events.push({version, run, files: []})
}

interface Served {
  readonly folder: Pick<LiveOptions, 'root' | 'only'>
  readonly server: Server
  readonly port: number
}

function handleOf(running: Running, {folder, port, server}: Served): Preview {
  const {events, live} = running
  const watching = keepUp(running, folder)
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

/** Open streams would keep the server. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
