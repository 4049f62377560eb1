import {hasErrors} from '../core/message.ts'
import type {Body, Message} from '../core/page.ts'
import type {BodyExtract} from '../site/bodies.ts'
import {listedPages} from '../site/listed-pages.ts'
import {paginate} from '../site/paginate.ts'
import {pageName} from '../site/page-name.ts'
import type {Renderer} from '../site/render-page.ts'
import type {SitePage} from '../site/site.ts'
import type {Bodies} from './bodies.ts'
import {renderOrReport} from './layout-fault.ts'
import type {Renderers} from './renderers.ts'
import {messagesOf, type SiteState} from './site-state.ts'

/** A page as far as it could be made. */
export interface MadePage {
  /** `''`: there is nothing to show. */
  readonly html: string
  readonly body: Body
  /** Findings of its front matter and its text, and a layout that failed. */
  readonly messages: readonly Message[]
  /** Whether a build would write it. */
  readonly isUsable: boolean
}

/** What pages are made with. */
export interface PageMaking {
  readonly state: SiteState
  readonly bodies: Bodies
  readonly renderers: Renderers
}

/** Compile and render one regular page. */
export async function makePage(making: PageMaking, page: SitePage): Promise<MadePage> {
  return finish(making, page, (body) => making.renderers.pages(making.state).renderPage(page, body))
}

/**
 * Compile and render one page of a list, with the posts that it shows.
 *
 * `undefined`: the list has no such page.
 */
export async function makeListPage(making: PageMaking, page: SitePage, number: number): Promise<MadePage | undefined> {
  const {bodies, state} = making
  const {site} = state
  const language = site.config.languages.find(({key}) => key === page.language)
  if (!language) return undefined
  const keys = listedPages(site, page)
  for (;;) {
    const usable = keys.filter((key) => isUsable(making, key))
    const list = paginate(page, usable, language.pagination)[number - 1]
    if (!list) return undefined
    const shown = await Promise.all(list.keys.flatMap((key) => site.pages.get(key) ?? []).map((one) => bodies.extract(state, one)))
    // A post that turns out to be broken leaves its place to the next one.
    if (shown.every((one) => one.isUsable)) return finish(making, page, (body) => renderList(making).renderPage(page, body, list))
  }
}

function renderList({bodies, renderers, state}: PageMaking): Renderer {
  return renderers.lists(state, (key) => knownExtract({bodies, state}, key))
}

function knownExtract({bodies, state}: Pick<PageMaking, 'bodies' | 'state'>, key: string): BodyExtract | undefined {
  const page = state.site.pages.get(key)
  return page && bodies.known(state, page)?.extract
}

/** A page that nobody looked at yet counts as usable. */
export function isUsable({bodies, state}: Pick<PageMaking, 'bodies' | 'state'>, key: string): boolean {
  const page = state.site.pages.get(key)
  if (!page) return false
  const document = state.documents.get(page.source)
  if (document?.file.messages.some(({fatal}) => fatal)) return false
  return bodies.known(state, page)?.isUsable ?? true
}

async function finish({bodies, state}: PageMaking, page: SitePage, render: (body: Body) => string): Promise<MadePage> {
  const body = await bodies.body(state, page)
  const document = state.documents.get(page.source)
  const found = [...(document ? await messagesOf(document) : []), ...body.messages]
  const {html, messages: faults} = renderOrReport({root: state.site.root, source: page.source, name: pageName(page)}, () => render(body))
  bodies.fault(page.key, faults)
  const messages = [...found, ...faults]
  return {html, body, messages, isUsable: !hasErrors(messages)}
}
