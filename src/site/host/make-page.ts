import {hasErrors} from '../../core/message.ts'
import type {Body, Message} from '../../core/page.ts'
import {type BodyExtract, extractBody} from '../bodies.ts'
import type {Compiler} from '../build/compiler.ts'
import {rendererOf} from '../build/open-making.ts'
import type {BuildInputs} from '../build/site-key.ts'
import {listedPages} from '../listed-pages.ts'
import {type ListPage, paginate} from '../paginate.ts'
import type {PageFiles} from '../render-page.ts'
import type {Site, SitePage} from '../site.ts'

/** A page that can be asked for: a page of the site, or a further page of its list. */
export interface PagePlace {
  readonly page: SitePage
  /** 1-indexed; 1 for everything but the further pages of a list. */
  readonly number: number
}

/** A page as far as it could be made. */
export interface HostPage {
  readonly page: SitePage
  readonly body: Body
  /** The whole document by the theme; `''` if an error keeps it from being made. */
  readonly html: string
  /** Findings of its file and its text. */
  readonly messages: readonly Message[]
}

/** What the pages of a site are made with. */
export interface PageMaking {
  readonly site: Site
  readonly inputs: BuildInputs
  readonly compiler: Compiler
  readonly files: PageFiles | undefined
  readonly messagesOf: (source: string) => readonly Message[]
}

/** Compile and render one page; a list with the pages that it shows. */
export async function makePage(making: PageMaking, {number, page}: PagePlace): Promise<HostPage> {
  const {compiler, files, inputs, messagesOf, site} = making
  const body = await compiler.compile(page)
  const messages = [...messagesOf(page.source), ...body.messages]
  if (hasErrors(messages)) return {page, body, messages, html: ''}
  const extracts = await extractListed(making, page)
  const renderer = rendererOf(site, inputs, {files, bodies: (key) => extracts.get(key)})
  return {page, body, messages, html: renderer.renderPage(page, body, listOf(site, {page, number}, extracts))}
}

/** Bodies of the pages that a list shows, without those that have an error. */
async function extractListed({compiler, messagesOf, site}: PageMaking, list: SitePage): Promise<Map<string, BodyExtract>> {
  const extracts = new Map<string, BodyExtract>()
  for (const key of listedPages(site, list)) {
    const page = site.pages.get(key)
    if (!page) continue
    const body = await compiler.compile(page)
    if (!hasErrors([...messagesOf(page.source), ...body.messages])) extracts.set(key, extractBody(body, {plain: false}))
  }
  return extracts
}

function listOf(site: Site, {number, page}: PagePlace, extracts: ReadonlyMap<string, BodyExtract>): ListPage | undefined {
  const language = site.config.languages.find(({key}) => key === page.language)
  if (page.kind === 'page' || !language) return undefined
  return paginate(page, listedPages(site, page).filter((key) => extracts.has(key)), language.pagination)[number - 1]
}
