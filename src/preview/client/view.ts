import type {FramedMessage, PageData, SiteMessages, Unpublished} from '../page-data.ts'
import {button, element} from './element.ts'
import {messageView, type OpenPlace} from './message.ts'
import {style} from './style.ts'

/** What the buttons of the view do. */
export interface ViewActions {
  readonly open: OpenPlace
  readonly showUnpublished: (wanted: boolean) => void
  /** Ask for what was found in the whole site. */
  readonly siteMessages: () => Promise<SiteMessages>
}

/** The preview's own part of the page. */
export interface View {
  /** Show what is said of the page; an overlay that was closed opens again with new errors only. */
  readonly show: (data: PageData) => void
  /** Say that the preview does not answer; `''` when it does. */
  readonly say: (text: string) => void
  /** Take back what was said, unless something else is said by now. */
  readonly unsay: (text: string) => void
}

/** Names of the element that holds everything; it is outside of the body, which is morphed. */
const hostName = 'quizmatter-overlay'

/** Make the view: a bar with badge and counts, a panel with all messages, an overlay for errors. */
export function createView(actions: ViewActions): View {
  const host = element(hostName, {})
  const root = host.attachShadow({mode: 'open'})
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  document.documentElement.append(host)
  const state = {data: undefined as PageData | undefined, closed: '', isPanelOpen: false, notice: '', site: undefined as SiteMessages | undefined}

  const close = (): void => {
    state.closed = errorKey(state.data)
    state.isPanelOpen = false
    draw()
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root.querySelector('.overlay, .panel')) close()
  })
  const toggle = (): void => {
    state.isPanelOpen = !state.isPanelOpen
    draw()
    askForSite()
  }
  /** The list of the whole site is asked for while somebody looks at it only. */
  const askForSite = (): void => {
    if (!state.isPanelOpen) return
    const fail = (): void => undefined
    actions.siteMessages().then((site) => {
      state.site = site
      draw()
    }, fail)
  }
  function draw(): void {
    const {closed, data, isPanelOpen, notice, site} = state
    if (!data) return
    const errors = data.messages.filter(({severity}) => severity === 'error')
    const isOverlayOpen = errors.length > 0 && closed !== errorKey(data)
    root.replaceChildren(
      ...[
        isOverlayOpen ? overlay(data, errors, {...actions, close}) : undefined,
        isPanelOpen && !isOverlayOpen ? panel(data, site, {...actions, close}) : undefined,
        bar(data, {notice, toggle, showUnpublished: actions.showUnpublished})
      ].filter((part) => part !== undefined)
    )
  }
  const say = (text: string): void => {
    if (state.notice === text) return
    state.notice = text
    draw()
  }
  return {
    show: (data) => {
      state.data = data
      draw()
      askForSite()
    },
    say,
    unsay: (text) => {
      if (state.notice === text) say('')
    }
  }
}

const errorKey = (data: PageData | undefined): string => JSON.stringify(data?.messages.filter(({severity}) => severity === 'error') ?? [])

type DialogActions = Pick<ViewActions, 'open'> & {readonly close: () => void}

function overlay(data: PageData, errors: readonly FramedMessage[], {close, open}: DialogActions): HTMLElement {
  const files = new Set(errors.map(({file}) => file))
  const title = `${count(errors.length, 'error')} in ${files.size > 1 ? count(files.size, 'file') : errors[0]?.file || 'this page'}`
  const behind = data.stale ? 'Behind this is the last good state. It goes away with the next good save.' : 'It goes away with the next good save.'
  // What is only a warning may be the cause: a key that is misspelt leaves another one empty.
  const rest = data.messages.filter(({file, severity}) => severity !== 'error' && files.has(file))
  return element(
    'div',
    {class: 'overlay', attributes: {role: 'alertdialog', 'aria-label': title}},
    element('div', {class: 'box'}, element('div', {class: 'title'}, element('h2', {}, title), button('Close (Esc)', close)), data.isMissing ? element('p', {class: 'note'}, 'Nothing is at this address. Posts with errors in their front matter have no page; the one that you look for may be among these.') : undefined, list([...errors, ...rest], open), element('p', {class: 'foot'}, `Click a place to open it in your editor. ${behind}`))
  )
}

function panel(data: PageData, site: SiteMessages | undefined, {close, open}: DialogActions): HTMLElement {
  const {counts, messages, source} = data
  const here = new Set(messages.map(identity))
  const elsewhere = (site?.messages ?? []).filter((message) => !here.has(identity(message)))
  const ofSite = `Whole site so far: ${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}, ${counts.info} for information.`
  return element(
    'section',
    {class: 'panel', attributes: {'aria-label': 'Messages'}},
    element('div', {class: 'title'}, element('h2', {}, source || 'This page'), button('Close (Esc)', close)),
    messages.length > 0 ? list(messages, open) : element('p', {}, 'Nothing to report on this page.'),
    elsewhere.length > 0 ? element('section', {class: 'elsewhere', attributes: {'aria-label': 'Messages of other pages'}}, element('h2', {}, 'Elsewhere on the site'), list(elsewhere, open)) : undefined,
    site && site.rest > 0 ? element('p', {}, `… and ${site.rest} more; \`quizmatter build\` lists them all.`) : undefined,
    element('p', {class: 'foot'}, ofSite)
  )
}

const identity = ({column, file, line, reason, rule}: FramedMessage): string => JSON.stringify([file, line, column, rule, reason])

const list = (messages: readonly FramedMessage[], open: OpenPlace): HTMLElement => element('ul', {}, ...messages.map((message) => messageView(message, open)))

interface BarOptions extends Pick<ViewActions, 'showUnpublished'> {
  readonly notice: string
  readonly toggle: () => void
}

function bar({counts, messages, showsUnpublished, unpublished}: PageData, {notice, showUnpublished, toggle}: BarOptions): HTMLElement {
  const worst = messages.some(({severity}) => severity === 'error') ? 'error' : messages.some(({severity}) => severity === 'warning') ? 'warning' : 'fine'
  const site = counts.error + counts.warning
  const wanted = !showsUnpublished
  return element(
    'div',
    {class: 'bar', attributes: {role: 'status'}},
    notice ? element('span', {class: 'notice'}, notice) : undefined,
    unpublished || wanted ? badge(unpublished, {label: wanted ? 'Show unpublished' : 'Hide unpublished', onSwitch: () => showUnpublished(wanted)}) : undefined,
    button(`${messages.length} here · ${site} on the site`, toggle, `counts ${worst}`)
  )
}

function badge(unpublished: Unpublished | undefined, {label, onSwitch}: {readonly label: string; readonly onSwitch: () => void}): HTMLElement {
  const text = unpublished ? `${unpublished.reason[0]?.toUpperCase()}${unpublished.reason.slice(1)}${unpublished.isHidden ? ', hidden' : ''}: ${unpublished.detail.replaceAll('`', '')}` : 'Drafts, future and expired pages are hidden'
  return element('span', {class: 'badge'}, element('span', {}, text), button(label, onSwitch))
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
