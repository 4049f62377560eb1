import {VFile} from 'vfile'
import {type Place, report} from '../../core/diagnostics.ts'
import {locateMessages} from '../../core/front-matter/locate.ts'
import {toMessages} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import {addressPlace} from '../conflicts.ts'
import {makerOf} from '../outputs/pages.ts'
import {pageName} from '../page-name.ts'
import type {Site, SitePage} from '../site.ts'

/** Findings about addresses that say already what is then found while writing. */
const told = new Set(['page-url-twice', 'page-url-case', 'page-url-folder', 'term-url-of-list', 'alias-taken', 'output-outside'])

/** Make a function that names what made an output: a page, or in words what else. */
export function makerNames(site: Site): (from: string) => string {
  const names = new Map([...site.pages.values()].map((page) => [makerOf(page), pageName(page)]))
  return (from) => names.get(from) ?? from
}

/**
 * Give findings that were made while writing their places: the key that decides the address, in the page's file or in one
 * that carries the term; and leave out what was said of the same file before, and what is said of one pair of makers twice.
 */
export async function placeOutputMessages(site: Site, messages: readonly Message[]): Promise<Message[]> {
  const makers = new Map([...site.pages.values()].map((page) => [makerOf(page), page]))
  const known = new Set(site.messages.filter(({rule}) => told.has(rule)).map(({file}) => file))
  const placed: Message[] = []
  const seen = new Set<string>()
  for (const message of messages) {
    const page = makers.get(message.file)
    const isTwice = message.rule === 'output-path-twice'
    const pair = message.reason.replace(/ at `[^`]*`/, '')
    if (isTwice && (seen.has(pair) || known.has(message.file))) continue
    seen.add(pair)
    const there = page ? await placeMessage(site, page, message) : {...message, file: isFile(message.file) ? message.file : ''}
    if (!isTwice || there.file === '' || !known.has(there.file)) placed.push(there)
  }
  return placed
}

/** A path, rather than the name of what makes sitemaps and the like. */
const isFile = (from: string): boolean => from.includes('/') && !from.includes('|')

async function placeMessage(site: Site, page: SitePage, message: Message): Promise<Message> {
  const blamed = page.source === '' && page.kind === 'term' ? [...site.pages.values()].find((one) => one.source !== '' && placeOfTerm(one, page)) : page
  const document = blamed && site.document(blamed.key)
  if (!blamed || !document) return {...message, file: ''}
  const file = new VFile({path: blamed.source, value: document.file.value})
  report(file, 'output-outside', (blamed === page ? undefined : placeOfTerm(blamed, page)) ?? addressPlace(blamed))
  await locateMessages(file, document.block)
  const {column, endColumn, endLine, line} = toMessages(file)[0] ?? {}
  const at = {line, column, endLine, endColumn}
  return {...message, file: blamed.source, ...(Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined)) as Partial<Message>)}
}

function placeOfTerm(page: SitePage, term: SitePage): Place {
  for (const [taxonomy, terms] of Object.entries(page.terms)) {
    const index = terms.findIndex(({key}) => key === term.key)
    if (index >= 0) return {key: [taxonomy, index]}
  }
  return undefined
}
