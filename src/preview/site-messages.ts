import type {Message} from '../core/page.ts'
import type {Severity} from '../core/rules.ts'
import type {ContentDocument} from '../site/page-node.ts'
import type {Bodies} from './bodies.ts'
import {withFrame} from './describe-page.ts'
import type {SiteMessages} from './page-data.ts'
import {messagesOf, pageOf, type SiteState} from './site-state.ts'

/** More than anybody reads at once. */
const mostMessages = 200
/** Posts that a page which is not there may be. */
const mostPosts = 20

const ranks: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** List what was found in the whole site so far, errors first. */
export async function siteMessages(state: SiteState, bodies: Bodies): Promise<SiteMessages> {
  const found = [...state.documents.values()].filter(({file}) => file.messages.length > 0)
  // The places of the first ones are enough: looking for one reads the front matter once more.
  const ordered = [...found.filter(isBroken), ...found.filter((document) => !isBroken(document))]
  const inFrontMatter = (await Promise.all(ordered.slice(0, mostMessages).map(messagesOf))).flat()
  const all = [...state.configMessages, ...inFrontMatter, ...bodies.messages()].sort((a, b) => ranks[a.severity] - ranks[b.severity])
  const unread = ordered.slice(mostMessages).reduce((sum, {file}) => sum + file.messages.length, 0)
  const shown = all.slice(0, mostMessages)
  return {messages: shown.map((message) => withFrame(message, state)), rest: all.length - shown.length + unread}
}

/** Errors of the posts that have no page because of them: one of them may be the page that is looked for. */
export async function missingPosts(state: SiteState): Promise<Message[]> {
  const broken = [...state.documents.values()].filter((document) => isBroken(document) && !pageOf(state, document.source.source)?.url)
  const found = (await Promise.all(broken.slice(0, mostPosts).map(messagesOf))).flat()
  return found.filter(({severity}) => severity === 'error')
}

const isBroken = ({file}: ContentDocument): boolean => file.messages.some(({fatal}) => fatal)
