import {ownPaths, type FramedMessage, type PageData, type PreviewEvent} from '../page-data.ts'
import {arrive, goTo, scrollToText} from './follow.ts'
import {createHead} from './head.ts'
import {keepLinksHere} from './links.ts'
import {morphPage, needsReload} from './morph.ts'
import {fetchPage, parsePage, type PreviewedPage, readPageData} from './page.ts'
import {showPrint} from './print-view.ts'
import {createQuizKeeper} from './quizzes.ts'
import {hasFreshScript, refreshFiles} from './refresh-files.ts'
import {createView, type View} from './view.ts'

/** Milliseconds between two questions whether the preview is back. */
const patience = 700

/** Milliseconds for which is said what became of a click. */
const noticeTime = 6000

const first = readPageData(document)
if (first) start(first)

function start(first: PageData): void {
  const page = {data: first, fresh: new Map<string, number>()}
  const updateHead = createHead()
  const quizzes = createQuizKeeper()
  const view = createView({
    open: (message) => void post(ownPaths.editor, placeOf(message)).then(sayOpened),
    showUnpublished: (wanted) => void post(ownPaths.unpublished, {show: wanted ? '1' : '0'}),
    siteMessages: async () => (await fetch(page.data.base + ownPaths.messages, {cache: 'no-store'})).json()
  })
  const sayOpened = (answer: string): void => {
    const texts: Readonly<Record<string, string>> = {'no-editor': 'Set EDITOR to open files from here', 'needs-terminal': 'This editor needs a terminal of its own', failed: 'The editor could not be started'}
    const text = texts[answer]
    if (text === undefined) return
    view.say(text)
    setTimeout(() => view.unsay(text), noticeTime)
  }

  async function post(path: string, values: Readonly<Record<string, string>>): Promise<string> {
    const {base, token} = page.data
    const response = await fetch(`${base}${path}?${new URLSearchParams({...values, token})}`, {method: 'POST'})
    return (await response.text()).trim()
  }

  function adopt(next: PreviewedPage | undefined): void {
    // An answer may be overtaken by an event.
    if (next?.data.run === page.data.run && next.data.version < page.data.version) return
    if (next?.data.moved !== undefined) location.replace(next.data.moved)
    else if (!next || (!next.data.stale && needsReload(next.document))) location.reload()
    else {
      if (!next.data.stale) become(next)
      page.data = next.data
      view.show(next.data)
    }
  }

  function become(next: PreviewedPage): void {
    refreshFiles(next.document, page.fresh)
    morphPage(next.document, {before: page.data, after: next.data, updateHead, quizzes})
    showPrint()
  }

  const update = oneAtATime(async () => {
    const {page: next, url} = await fetchPage(location.href)
    if (new URL(url).pathname === location.pathname) adopt(next)
    else location.replace(url)
  })

  async function take(event: PreviewEvent): Promise<void> {
    if (event.run === '') return location.reload()
    const moved = movedAddress(page.data.base, event.base)
    if (moved !== undefined) return location.replace(moved)
    for (const file of event.files) page.fresh.set(file, event.version)
    if (event.files.length > 0 && hasFreshScript(page.fresh)) return location.reload()
    refreshFiles(document, page.fresh)
    const {follow} = event
    const target = follow && addressOf(follow.url)
    if (target && isElsewhere(target)) return goTo(target.href, follow.text)
    const isNews = event.version > page.data.version || event.run !== page.data.run
    if (isNews && event.html !== undefined) adopt(parsePage(event.html))
    else if (isNews) await update()
    if (follow) scrollToText(follow.text)
  }

  view.show(first)
  showPrint()
  keepLinksHere(() => page.data.hosts)
  arrive()
  listen({view, take, update, address: () => `${page.data.base}${ownPaths.events}?${new URLSearchParams({token: page.data.token, page: decodeURI(location.pathname)})}`})
}

/** Where this page is once the whole site lies below another path. */
function movedAddress(before: string, now = before): string | undefined {
  const {hash, pathname, search} = location
  return now !== before && `${pathname}/`.startsWith(`${before}/`) ? now + pathname.slice(before.length) + search + hash : undefined
}

/** A query of the browser's own, such as `?view=phone`, says nothing of the page. */
function isElsewhere({host, pathname, search}: URL): boolean {
  return pathname !== location.pathname || host !== location.host || (search !== '' && search !== location.search)
}

function addressOf(url: string): URL {
  const address = new URL(url, location.href)
  address.port = location.port
  return address
}

function placeOf({column = 1, file, line = 1}: FramedMessage): Record<string, string> {
  return {file, line: String(line), column: String(column)}
}

interface Listening {
  readonly view: View
  readonly take: (event: PreviewEvent) => Promise<void>
  readonly update: () => Promise<void>
  /** Address of the event stream; a preview that was started again has another secret. */
  readonly address: () => string
}

function listen({address, take, update, view}: Listening): void {
  const source = new EventSource(address())
  source.addEventListener('open', () => view.say(''))
  source.addEventListener('message', ({data}) => void take(JSON.parse(data)))
  source.addEventListener('error', () => {
    source.close()
    view.say('The preview does not answer')
    setTimeout(() => void update().then(() => listen({address, take, update, view}), () => listen({address, take, update, view})), patience)
  })
  // A page that is left must not keep one of the few connections that a browser has for a host.
  addEventListener('pagehide', () => source.close(), {once: true})
}

/** Run work again after itself if it was asked for while it ran, never twice at once. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  const state = {running: undefined as Promise<void> | undefined, again: false}
  const run = async (): Promise<void> => {
    do {
      state.again = false
      await work()
    } while (state.again)
  }
  return () => {
    state.again = state.running !== undefined
    state.running ??= run().finally(() => {
      state.running = undefined
    })
    return state.running
  }
}
