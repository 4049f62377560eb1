import {documentOf} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {PreviewApplication} from './application.ts'
import {addCounts, type Counts} from './counts.ts'
import type {LiveSite, SiteChange} from './live-site.ts'
import {makeListPage, makePage} from './make-page.ts'
import {messagesOf, pageOf} from './site-state.ts'
import type {Told} from './told.ts'

/** What a change came to, for who looks at the terminal. */
export interface ChangeReport {
  /** Number of posts that were saved. */
  readonly saved: number
  /** The first of them, with everything that is wrong with them. */
  readonly posts: readonly ReportedPost[]
  /** Findings in the config, and layouts that failed for pages that were looked at, but for those that were told when they were looked at. */
  readonly siteMessages: readonly Message[]
  readonly counts: Counts
}

/** A post that was saved. */
export interface ReportedPost {
  readonly source: string
  /** `''`: it has no page. */
  readonly url: string
  readonly messages: readonly Message[]
}

/** What reports are made from. */
export interface Reporting {
  readonly live: LiveSite
  readonly application: PreviewApplication
  readonly told: Told
}

/** Posts that are compiled for the terminal after one change: a checkout may change thousands. */
const mostReports = 20

/** Posts of a change that its report tells of. */
export function reportedPosts({posts}: SiteChange): readonly string[] {
  return posts.slice(0, mostReports)
}

/** Compile the posts that were saved, and tell what is wrong with them and with the site. */
export async function reportChange({application, live, told}: Reporting, change: SiteChange): Promise<ChangeReport> {
  const replying = application.replying()
  const {posts, state} = change
  const reports = await Promise.all(
    reportedPosts(change).map(async (source) => {
      const page = pageOf(state, source)
      const made = page && (page.kind === 'page' ? await makePage(replying, page) : await makeListPage(replying, page, 1))
      const document = state.documents.get(source)
      return {source, url: page?.url ?? '', messages: made?.messages ?? (document ? await messagesOf(document) : [])}
    })
  )
  // An open page has told of its own at once.
  const faults = replying.bodies.faults().filter((message) => !posts.includes(documentOf(message)) && !told.has(message))
  const siteMessages = [...state.configMessages, ...faults]
  return {saved: posts.length, posts: reports, siteMessages, counts: countsOf({application, live})}
}

/** Count what is known to be wrong with the site: its config, all front matter, and the texts that were compiled. */
export function countsOf({application, live}: Omit<Reporting, 'told'>): Counts {
  return addCounts(live.state().counts, application.replying().bodies.counts())
}
