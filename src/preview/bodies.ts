import type {FrontMatter} from '../core/front-matter/types.ts'
import type {Question} from '../core/lookup.ts'
import type {Body, Message} from '../core/page.ts'
import {hasErrors} from '../core/message.ts'
import {type BodyExtract, emptyBody, extractBody} from '../site/bodies.ts'
import {wantsSearchIndex} from '../site/outputs/search-index.ts'
import type {ContentDocument} from '../site/page-node.ts'
import type {SitePage} from '../site/site.ts'
import {isStillTrue} from '../site/still-true.ts'
import {type Counts, countMessages} from './counts.ts'
import type {FirstBodies} from './first-bodies.ts'
import type {SiteState} from './site-state.ts'

/** The body of a page as far as lists, feeds and the panel need it. */
export interface KnownBody {
  readonly extract: BodyExtract
  readonly messages: Body['messages']
  /** Whether the page can be shown. */
  readonly isUsable: boolean
}

/** Bodies of pages, compiled when somebody asks for them and kept as long as they hold. */
export interface Bodies {
  /** Compile the body of a page, or take it as it is known. */
  readonly body: (state: SiteState, page: SitePage) => Promise<Body>
  /** The same, without the HTML of the page itself. */
  readonly extract: (state: SiteState, page: SitePage) => Promise<KnownBody>
  /** What is known without compiling anything. */
  readonly known: (state: SiteState, page: SitePage) => KnownBody | undefined
  /** What the bodies have asked for, by the relative URL that they were given. */
  readonly asked: ReadonlyMap<string, Question>
  /** Take note of what the layouts could not make of a page; holds until the site is put together anew. */
  readonly fault: (name: string, messages: readonly Message[]) => void
  readonly faults: () => readonly Message[]
  /** Findings in all texts that were compiled, and the faults. */
  readonly messages: () => readonly Message[]
  /** The same, by severity. */
  readonly counts: () => Counts
  /** Forget the faults, the pages that the site does not have any more, and what was found with other settings. */
  readonly keep: (state: SiteState) => void
}

interface Entry extends KnownBody {
  readonly basis: Basis
  readonly questions: Body['questions']
  /** Version in which it was last found to hold, and that of the structure. */
  checked: Pick<SiteState, 'version' | 'structure'>
}

/** All that a body rests on beside the answers to its questions. */
interface Basis {
  readonly document: ContentDocument | undefined
  readonly frontMatter: FrontMatter
  readonly settings: unknown
  readonly params: unknown
  readonly url: string
}

/** A body that was just made, and what is kept of it. */
interface Made {
  readonly body: Body
  readonly entry: Entry
}

/** Whole bodies that are kept; the extracts of all others are. */
const mostBodies = 60

/** Make an empty memory of bodies; a text that is edited is compiled, and others are asked from `first`. */
export function createBodies(first: FirstBodies): Bodies {
  const entries = new Map<string, Entry>()
  const whole = new Map<string, Body>()
  const asked = new Map<string, Question>()
  const faults = new Map<string, readonly Message[]>()
  const running = new Map<string, Promise<Made>>()

  const known = (state: SiteState, page: SitePage): Entry | undefined => {
    const entry = entries.get(page.key)
    if (!entry) return undefined
    if (entry.checked.version === state.version) return entry
    if (!stillHolds(entry, state, page)) return undefined
    entry.checked = versionsOf(state)
    return entry
  }

  const make = async (state: SiteState, page: SitePage): Promise<Body> => {
    if (!state.documents.has(page.source)) return emptyBody
    const found = entries.has(page.key) ? undefined : await first(state, page)
    if (found) return found
    const {compilePage} = await import('../site/compile-page.ts')
    return compilePage(state.site, page.key)
  }

  const compile = async (state: SiteState, page: SitePage): Promise<Made> => {
    const body = await make(state, page)
    const entry = entryOf(state, page, body)
    entries.set(page.key, entry)
    for (const {answer, question} of entry.questions) if (answer) asked.set(answer.relPermalink, question)
    whole.delete(page.key)
    whole.set(page.key, body)
    const [oldest] = whole.keys()
    if (whole.size > mostBodies && oldest !== undefined) whole.delete(oldest)
    return {body, entry}
  }

  /** Whoever asks while a page is compiled waits for the same body. */
  const once = (state: SiteState, page: SitePage): Promise<Made> => {
    const name = `${state.version} ${page.key}`
    const work = running.get(name) ?? compile(state, page).finally(() => running.delete(name))
    running.set(name, work)
    return work
  }

  const messages = (): readonly Message[] => [...entries.values(), ...[...faults.values()].map((found) => ({messages: found}))].flatMap((one) => one.messages)

  const body: Bodies['body'] = async (state, page) => (known(state, page) && whole.get(page.key)) ?? (await once(state, page)).body

  return {
    body,
    known,
    asked,
    fault: (name, messages) => void faults.set(name, messages),
    faults: () => [...faults.values()].flat(),
    messages,
    counts: () => countMessages(messages()),
    extract: async (state, page) => known(state, page) ?? (await once(state, page)).entry,
    keep: (state) => {
      faults.clear()
      for (const [key, entry] of entries) {
        if (!state.site.pages.has(key)) {
          entries.delete(key)
          whole.delete(key)
        } else if (entry.basis.settings !== state.site.settings(key)) entries.set(key, {...entry, messages: []})
      }
    }
  }
}

function entryOf(state: SiteState, page: SitePage, body: Body): Entry {
  const {messages, questions} = body
  const kept = detach({extract: extractBody(body, {plain: wantsSearchIndex(state.site)}), messages, questions})
  return {...kept, basis: basisOf(state, page), isUsable: !hasErrors(messages), checked: versionsOf(state)}
}

/** A state itself would keep the whole site of its time. */
const versionsOf = ({structure, version}: SiteState): Entry['checked'] => ({structure, version})

/** A part of a text keeps the whole text in memory, so that what is kept of a body would keep all of it: here are its own texts. */
function detach<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data
}

function basisOf({documents, site}: SiteState, page: SitePage): Basis {
  return {
    document: documents.get(page.source),
    frontMatter: page.frontMatter,
    settings: site.settings(page.key),
    params: site.config.languages.find(({key}) => key === page.language)?.params,
    url: page.url
  }
}

/** While only texts change, nothing but its own can make a body another; that is what thousands of bodies are asked after each save. */
function stillHolds({basis, checked, questions}: Entry, state: SiteState, page: SitePage): boolean {
  if (checked.structure === state.structure) return basis.document === state.documents.get(page.source)
  const now = basisOf(state, page)
  if (basis.url !== now.url || basis.settings !== now.settings || basis.params !== now.params || textOf(basis) !== textOf(now)) return false
  if (basis.frontMatter !== now.frontMatter && JSON.stringify(basis.frontMatter) !== JSON.stringify(now.frontMatter)) return false
  return isStillTrue(state.site, page, {questions})
}

const textOf = ({document}: Basis): string => String(document?.file ?? '')
