import {type ChangeReport, reportChange, reportedPosts, type Reporting} from './change-report.ts'
import type {Events} from './events.ts'
import {followed} from './followed.ts'
import type {SiteChange} from './live-site.ts'
import type {PreviewEvent} from './page-data.ts'
import {publishedUrls} from './published-urls.ts'
import {pageOf, type SiteState} from './site-state.ts'

/** Who is told of changes, and how. */
export interface ChangeOptions {
  /** Tell open pages to go to the post that was saved. */
  readonly follow: boolean
  /** Called after each change that was taken in. */
  readonly onChange: (report: ChangeReport) => void
  /** Called with faults of ours and of the watcher. */
  readonly onFault: (error: unknown) => void
}

/** Parts of a preview that runs. */
export interface Running extends Reporting {
  readonly options: ChangeOptions
  readonly events: Events
  readonly run: string
}

/** Milliseconds between an event for the open pages and the messages for the terminal. */
const reportDelay = 40

/** Look for a change, and tell the open pages of it, and then the terminal. */
export async function takeIn(running: Running, look: () => Promise<SiteChange | undefined>): Promise<void> {
  const {application, events, live, options, told} = running
  const before = live.state()
  const change = await look()
  if (!change) return
  told.expect(reportedPosts(change).flatMap((source) => pageOf(change.state, source)?.key ?? []))
  events.push(eventOf(running, before, change), await openDocuments(running))
  // Whoever looks at the page comes first.
  setTimeout(() => void reportChange({application, live, told}, change).then((report) => tellOf(running, change.state, report)).catch(options.onFault), reportDelay)
}

function eventOf({application, options, run}: Running, before: SiteState, change: SiteChange): PreviewEvent {
  const {files, state} = change
  const follow = options.follow ? followed(application.replying().history, before, change) : undefined
  // Where each language has a base of its own, a page cannot know which of them it was.
  const base = state.site.config.isMultihost ? undefined : application.base()
  return {version: state.version, run, files: publishedUrls(state, files), ...(follow && {follow}), ...(base !== undefined && {base})}
}

function tellOf({options, told}: Running, state: SiteState, report: ChangeReport): void {
  for (const {messages, source} of report.posts) {
    const page = pageOf(state, source)
    if (page) told.tell(page.key, messages)
  }
  options.onChange(report)
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
