import type {Message} from '../core/page.ts'
import type {SitePage} from '../site/site.ts'
import {describePage, type PageAccount, type RunIdentity} from './describe-page.ts'
import {ownDocument, withLocalFiles, withPageData} from './document.ts'
import type {History} from './history.ts'
import {basePath} from '../site/view/site-address.ts'
import {originOf} from './language-host.ts'
import {type Rendered, renderOrReport} from './layout-fault.ts'
import {type MadePage, makeListPage, makePage, type PageMaking} from './make-page.ts'
import {makeFeed, makeSearchIndex, makeSitemap} from './make-text.ts'
import type {Manifest, Maker} from './manifest.ts'
import {mediaType} from './media-type.ts'
import {htmlReply, type Reply} from './reply.ts'
import {readSiteText, servedFolders} from './site-file.ts'
import {messagesOf, pageOf} from './site-state.ts'
import {type HiddenPage, unpublishedReason} from './unpublished.ts'

/** What replies are made with. */
export interface Replying extends PageMaking {
  readonly manifest: Manifest
  readonly history: History
  readonly identity: RunIdentity
  /** Milliseconds since 1970. */
  readonly clock: number
  readonly onPage: (page: SitePage, messages: readonly Message[]) => void
}

/** Answer with what is at a path of the published site. */
export async function replyWith(replying: Replying, path: string, maker: Maker): Promise<Reply> {
  switch (maker.kind) {
    case 'page':
      return pageReply(replying, {path, page: maker.page, made: await makePage(replying, maker.page)})
    case 'list': {
      const made = await makeListPage(replying, maker.page, maker.number)
      return made ? pageReply(replying, {path, page: maker.page, made}) : notFoundReply(replying, path)
    }
    case 'not-found':
      return shown(replying, 200, {source: '', ...renderNotFound(replying, maker.language)})
    case 'alias':
      return aliasReply(replying, path, maker.output.from)
    case 'feed':
      return textReply(path, await makeFeed(replying, maker.page, path))
    case 'search-index':
      return textReply(path, await makeSearchIndex(replying, path))
    case 'sitemap':
      return textReply(path, makeSitemap(replying, path))
    case 'output': {
      const {contents} = maker.output
      return {status: 200, type: mediaType(path), body: typeof contents === 'object' && 'copy' in contents ? {file: contents.copy} : contents}
    }
  }
}

const textReply = (path: string, body: string): Reply => ({status: 200, type: mediaType(path), body})

interface PageAnswer {
  readonly path: string
  readonly page: SitePage
  readonly made: MadePage
}

/** A page with errors is told as such; behind the overlay stands its last good state. */
function pageReply(replying: Replying, {made, page, path}: PageAnswer): Reply {
  const {clock, history, onPage, state} = replying
  onPage(page, made.messages)
  const account = {source: page.source, messages: made.messages, unpublished: unpublishedReason(state, page, clock)}
  if (!made.isUsable) return shown(replying, 500, {...account, html: history.lastGood(path) ?? (made.html || brokenDocument(page.source || path)), stale: true})
  history.keep(path, made.html)
  return shown(replying, 200, {...account, html: made.html})
}

/** Answer for a source whose page cannot be placed in the site because of its front matter. */
export async function brokenReply(replying: Replying, path: string, source: string): Promise<Reply> {
  const {history, state} = replying
  const document = state.documents.get(source)
  const messages: readonly Message[] = document ? await messagesOf(document) : []
  return shown(replying, 500, {html: history.lastGood(path) ?? brokenDocument(source), source, messages, stale: true})
}

/** What stands behind the overlay where there never was a good state. */
function brokenDocument(name: string): string {
  return ownDocument({title: 'This page cannot be shown', paragraphs: [`${name} has errors. They are listed here; the page comes back with the next good save.`]})
}

/** Why nothing may be at a path. */
export interface Absence {
  readonly hidden?: HiddenPage | undefined
  /** Errors of posts that have no page. */
  readonly messages?: readonly Message[]
}

/** Answer for a path without anything, as the published site would; a page that is only hidden, or that may be broken, is told of. */
export async function notFoundReply(replying: Replying, path: string, {hidden, messages = []}: Absence = {}): Promise<Reply> {
  const {history, manifest, state} = replying
  const moved = history.movedFrom(state, path)
  const source = hidden?.source ?? history.sourceAt(path) ?? ''
  const account = {source: state.documents.has(source) ? source : '', messages, isMissing: messages.length > 0, unpublished: hidden?.unpublished, ...(moved === undefined ? {} : {moved})}
  const found = nearestNotFound(manifest, path)
  if (found?.kind === 'not-found') {
    const made = renderNotFound(replying, found.language)
    return shown(replying, 404, {...account, html: made.html, messages: [...messages, ...made.messages]})
  }
  // A page of the author's own, too, has to notice when something comes to this address.
  const copied = found?.kind === 'output' && typeof found.output.contents === 'object' && 'copy' in found.output.contents ? found.output.contents.copy : undefined
  const html = copied === undefined ? undefined : await readSiteText(copied, servedFolders(state.site))
  return shown(replying, 404, {...account, html: html ?? ownDocument({title: 'Not found', paragraphs: [`Nothing is published at /${path.replace(/(^|\/)index\.html$/, '$1')}.`]})})
}

/** Hosts send the page that is nearest above. */
function nearestNotFound(manifest: Manifest, path: string): Maker | undefined {
  const folders = path.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const found = manifest.get([...folders.slice(0, depth), '404.html'].join('/'))
    if (found) return found
  }
  return [...manifest.values()].find(({kind}) => kind === 'not-found')
}

function renderNotFound({bodies, renderers, state}: Replying, key: string): Rendered {
  const {languages} = state.site.config
  const language = languages.find((one) => one.key === key) ?? languages[0]
  const {html, messages} = renderOrReport({root: state.site.root, source: '', name: '404.html'}, () => (language ? renderers.pages(state).renderNotFound(language) : ''))
  bodies.fault(`404 ${key}`, messages)
  return {html: html || brokenDocument('404.html'), messages}
}

/** A static host can only send such a page, so the preview sends one, too; but it says what it is, and stays here. */
function aliasReply(replying: Replying, path: string, from: string): Reply {
  const {site} = replying.state
  const target = pageOf(replying.state, from) ?? site.pages.get(from)
  const url = target?.url || '/'
  const html = ownDocument({
    title: 'Redirect',
    paragraphs: [`${basePath(site.config.baseUrl)}/${path.replace(/(^|\/)index\.html$/, '$1')} is an alias of ${target?.source || 'a page without a file'}. The published site sends its visitors on at once:`],
    links: [{title: url, url}],
    refresh: url
  })
  return htmlReply(200, html)
}

/** Answer for the front page of a site that has none: what there is. */
export function contentsReply(replying: Replying): Reply {
  const {site} = replying.state
  const pages = [...site.pages.values()].filter(({url}) => url !== '')
  const links = pages.slice(0, mostLinks).map(({source, title, url}) => ({title: title || url, url, note: source}))
  const rest = pages.length - links.length
  const paragraphs = ['This site has no front page, so its published address shows nothing here. It has these pages:', ...(rest > 0 ? [`… and ${rest} more.`] : [])]
  return shown(replying, 404, {html: ownDocument({title: site.config.title || 'Pages', paragraphs, links}), source: '', messages: []})
}

const mostLinks = 500

/** A page with what the browser has to know of it. */
export function shown({bodies, identity, state}: Replying, status: number, account: PageAccount): Reply {
  const {baseUrl, languages} = state.site.config
  const origin = originOf(baseUrl)
  const html = languages.some(({canonifyUrls}) => canonifyUrls) ? withLocalFiles(account.html, origin) : account.html
  return htmlReply(status, withPageData(html, describePage(state, bodies, {...account, ...identity})))
}

