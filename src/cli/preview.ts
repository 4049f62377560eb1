import {statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {openEditor} from '../preview/editor.ts'
import {hostName} from '../preview/guard.ts'
import {hostPlace, localHost} from '../preview/language-host.ts'
import {type Preview, type PreviewOptions, startPreview} from '../preview/preview.ts'
import {alonePost, findPost, findSite, type PreviewTarget} from '../preview/single-post.ts'
import {pageOf} from '../preview/site-state.ts'
import {basePath} from '../site/view/site-address.ts'
import {MisuseError, type PreviewCommandOptions} from './options.ts'
import {networkNames} from './network-names.ts'
import {listenToKeys} from './preview-keys.ts'
import {type OpenPage, printChange, printStart, urlsOf} from './preview-report.ts'
import type {CommandProcess} from './process.ts'
import {printMessages} from './report.ts'
import {baseUrlOf, contentOf} from './site-options.ts'

/**
 * Serve a site while its author writes, until the process is asked to end or `q` is pressed.
 *
 * Errors: misuse for a path that is not there, a port that cannot be used, and a post that the site does not have.
 */
export async function preview(options: PreviewCommandOptions, process: CommandProcess): Promise<number> {
  const started = process.now()
  const session: Session = {options, process, target: findTarget(options, process)}
  const {page, preview: first, target} = await startAt(session)
  const begin = (): Promise<Preview> => start({...session, target})
  await printStart(first, {options, process, page, milliseconds: process.now() - started})
  if (options.open !== undefined) await openBrowser(first, page, process)
  await untilStopped(first, {begin, page, process, options})
  return 0
}

interface Started {
  readonly preview: Preview
  readonly page: OpenPage
  readonly target: PreviewTarget
}

/** Start the preview and find the page that is meant; a post that no site above has is shown alone. */
async function startAt(session: Session): Promise<Started> {
  const preview = await start(session)
  try {
    const {post} = session.target
    if (post === undefined || preview.live.state().documents.has(post)) return {preview, page: pageToOpen(session, preview), target: session.target}
    if (session.target.alone) throw new MisuseError(`Unexpected file \`${session.options.path}\`, expected a post`)
  } catch (error) {
    await preview.close()
    throw error
  }
  await preview.close()
  return startAt({...session, target: alonePost(join(session.target.root, session.target.post ?? ''))})
}

interface Session {
  readonly options: PreviewCommandOptions
  readonly process: CommandProcess
  readonly target: PreviewTarget
}

function findTarget({path}: PreviewCommandOptions, process: CommandProcess): PreviewTarget {
  const full = resolve(process.cwd(), path)
  const state = statSync(full, {throwIfNoEntry: false})
  if (state?.isDirectory()) return findSite(full)
  if (state?.isFile()) return findPost(full)
  throw new MisuseError(`Unexpected path \`${path}\`, expected the folder of a site or a post`)
}

async function start({options, process, target}: Session): Promise<Preview> {
  try {
    return await startPreview(previewOptions({options, process, target}))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new MisuseError(`Unexpected port \`${options.port}\`, expected one that is free`)
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') throw new MisuseError(`Unexpected address or port, expected one that this machine lets you use: ${(error as Error).message}`)
    throw error
  }
}

function previewOptions({options, process, target}: Session): PreviewOptions {
  const {allowHost = [], baseUrl, environment, follow = false, host, hugoCompat, strict, strictPort = false} = options
  const content = contentOf(options.content, target.root, process) ?? target.content
  return {
    root: target.root,
    ...(content !== undefined && {content}),
    ...(target.alone && target.post !== undefined && {only: target.post}),
    ...(options.highlight === false && {highlight: false}),
    baseUrl: baseUrlOf(baseUrl),
    environment,
    strict,
    hugoCompat,
    env: process.env,
    shown: {drafts: options.drafts, future: options.future, expired: options.expired},
    now: process.now,
    address: host === undefined ? '127.0.0.1' : host === true ? '0.0.0.0' : host,
    port: portOf(options.port),
    strictPort,
    hosts: [...(host === undefined ? [] : networkNames(host)), ...allowHost.map((name) => hostName(name) ?? '')].filter((name) => name !== ''),
    follow,
    edit: (place) => openEditor(process.env, place),
    onVisit: (messages) => printMessages(messages, target.root, process),
    onChange: (report) => printChange(report, target.root, process),
    onFault: (error) => process.stderr.write(`${faultText(error)}\n`)
  }
}

/** What a machine refuses is said in a sentence; anything else is a fault of ours, and wants a stack. */
export function faultText(error: unknown): string {
  const {code = '', message = String(error), stack = message} = error as Partial<NodeJS.ErrnoException>
  if (code === 'ENOSPC' || code === 'EMFILE') return `Not every folder can be watched (${code}): changes there are seen within half a minute. On Linux, raise \`fs.inotify.max_user_watches\` and \`ulimit -n\`.`
  return `The preview met a fault of its own: ${stack}`
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port >= 0 && port < 65_536)) throw new MisuseError(`Unexpected port \`${text}\`, expected a number from 0 to 65535`)
  return port
}

/** Address of the post that is meant, of the front page else. */
function pageToOpen({options, process, target}: Session, {live}: Preview): OpenPage {
  const {config} = live.state().site
  const name = localHost(config, config.defaultContentLanguage)
  const base = `${basePath(config.baseUrl)}/`
  const home = {name, path: `${hostPlace(config, name, '/').base}/`}
  const named = typeof options.open === 'string' ? relativeTo(target.root, resolve(process.cwd(), options.open)) : target.post
  if (named === undefined) return home
  const state = live.state()
  if (!state.documents.has(named)) throw new MisuseError(`Unexpected post \`${options.open}\` for \`--open\`, expected a content file of the site`)
  const page = pageOf(state, named)
  return page?.url ? {name: localHost(config, page.language), path: page.url} : {name, path: `${base}__quizmatter/source?path=${encodeURIComponent(named)}`}
}

const relativeTo = (root: string, path: string): string => relative(root, path).split(sep).join('/')

/** A machine without a browser is no reason to end. */
async function openBrowser(preview: Preview, page: OpenPage, {stderr}: CommandProcess): Promise<void> {
  const {default: open} = await import('open')
  const fail = ({message}: Error): void => void stderr.write(`The browser could not be opened: ${message}\n`)
  await open(urlsOf(preview, {page}).local).then((browser) => browser.once('error', fail), fail)
}

interface Serving extends Omit<Session, 'target'> {
  readonly begin: () => Promise<Preview>
  readonly page: OpenPage
}

/** Wait for the end; a restart takes the place of the preview that runs. */
async function untilStopped(first: Preview, {begin, options, page, process}: Serving): Promise<void> {
  const current = {preview: first}
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      stopListening()
      resolve()
    }
    process.onStop?.(stop)
    const stopListening = listenToKeys(process, {
      quit: stop,
      open: () => openBrowser(current.preview, page, process),
      urls: () => printStart(current.preview, {options, process, page}),
      unpublished: async () => {
        const {drafts} = current.preview.live.state().shown
        await current.preview.showUnpublished(!drafts)
        process.stdout.write(drafts ? 'Drafts, future and expired posts are hidden\n' : 'Drafts, future and expired posts are shown\n')
      },
      restart: async () => {
        await current.preview.close()
        current.preview = await begin()
        await printStart(current.preview, {options, process, page})
      }
    })
    if (!process.onStop && !process.stdin) resolve()
  })
  await current.preview.close()
}
