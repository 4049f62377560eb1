import {once} from 'node:events'
import type {Body, Message} from '../core/page.ts'
import {hasErrors} from '../core/message.ts'
import {compilePage} from '../site/compile-page.ts'
import {loadSite} from '../site/load.ts'
import {type PageRecord, pageRecord} from '../site/page-record.ts'
import {requireRoot} from '../site/read-content-folders.ts'
import type {Site, SitePage} from '../site/site.ts'
import {type ListCommandOptions, MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'
import {exitCodeOf, printMessages} from './report.ts'
import {siteOptions} from './site-options.ts'
import {layOut} from './table.ts'

/**
 * List the pages of a site: as a table on a terminal, as comma-separated values elsewhere, or as one JSON object a line.
 *
 * For JSON pages are compiled one after another and printed at once, so that no more than one body is held.
 * Errors: the exit code is 1 if there are any; pages with an error are left out, all others are listed all the same.
 */
export async function list(options: ListCommandOptions, process: CommandProcess): Promise<number> {
  if (options.content && !options.json) throw new MisuseError('Unexpected `--content` without `--json`, expected both: the HTML of a page fits into no table')
  const asked = siteOptions(options, process)
  requireRoot(asked.root, undefined)
  const site = await loadSite({...asked, resolveRelative: false})
  const messages: Message[] = [...site.messages]
  const pages = [...site.pages.values()].filter((page) => isShown(page, options))
  if (options.json) messages.push(...(await writeRecords({site, pages, withContent: options.content === true}, process)))
  else if (process.stdout.isTTY) await write(process, layOut([columns, ...pages.map(fieldsOf)]))
  else await write(process, [columns, ...pages.map(fieldsOf)].map((fields) => `${fields.map(cell).join(',')}\n`).join(''))
  printMessages(messages, site.root, process)
  return exitCodeOf(messages, options)
}

interface Records {
  readonly site: Site
  readonly pages: readonly SitePage[]
  readonly withContent: boolean
}

/** Write one object a line, and say what was found in the pages that were compiled for it. */
async function writeRecords({pages, site, withContent}: Records, process: CommandProcess): Promise<Message[]> {
  const messages: Message[] = []
  for (const page of pages) {
    const body = withContent ? await compilePage(site, page.key) : undefined
    messages.push(...(body?.messages ?? []))
    if (!body || !hasErrors(body.messages)) await write(process, jsonLine(site, page, body))
  }
  return messages
}

/** Pages that nobody can reach, neither in a list nor by a link, are not listed. */
function isShown(page: SitePage, {allKinds}: ListCommandOptions): boolean {
  return (page.listed || page.outputPath !== '') && (allKinds === true || page.kind === 'page')
}

function jsonLine(site: Site, page: SitePage, body: Body | undefined): string {
  const record: PageRecord = pageRecord(site, page, body)
  return `${JSON.stringify(record)}\n`
}

/** Columns of `hugo list all`. */
const columns = ['path', 'slug', 'title', 'date', 'expiryDate', 'publishDate', 'draft', 'permalink', 'kind', 'section'] as const

function fieldsOf(page: SitePage): string[] {
  const {frontMatter: own} = page
  return [page.source, own.slug, page.title, dateCell(own.date), dateCell(own.expiryDate), dateCell(own.publishDate), String(own.draft), page.permalink, page.kind, page.section]
}

/** Go prints a date that is not set as the year 1. */
const dateCell = (date: string): string => date || '0001-01-01T00:00:00Z'

/** Quote a cell of comma-separated values as Go does. */
function cell(text: string): string {
  return /[",\r\n]|^\s|^\\\.$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Wait where the reader is slower than we are. */
async function write(process: CommandProcess, text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
