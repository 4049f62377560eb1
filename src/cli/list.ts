import {once} from 'node:events'
import type {Body, Message} from '../core/page.ts'
import {hasErrors} from '../core/message.ts'
import {compilePage} from '../site/compile-page.ts'
import {loadSite} from '../site/load.ts'
import {type PageRecord, pageRecord} from '../site/page-record.ts'
import type {Site, SitePage} from '../site/site.ts'
import type {ListCommandOptions} from './options.ts'
import type {CommandProcess} from './process.ts'
import {exitCodeOf, printMessages} from './report.ts'
import {siteOptions} from './site-options.ts'

/**
 * List the pages of a site, as a table or as one JSON object a line.
 *
 * Pages are compiled one after another and printed at once, so that no more than one body is held.
 * Errors: the exit code is 1 if there are any; pages with an error are left out, all others are listed all the same.
 */
export async function list(options: ListCommandOptions, process: CommandProcess): Promise<number> {
  const site = await loadSite(siteOptions(options, process))
  const messages: Message[] = [...site.messages]
  const pages = [...site.pages.values()].filter((page) => isShown(page, options))
  if (!options.json) await write(process, `${columns.join(',')}\n`)
  for (const page of pages) {
    const body = options.json && options.content ? await compilePage(site, page.key) : undefined
    messages.push(...(body?.messages ?? []))
    if (body && hasErrors(body.messages)) continue
    await write(process, options.json ? jsonLine(site, page, body) : tableLine(page))
  }
  printMessages(messages, site.root, process)
  return exitCodeOf(messages, options)
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

function tableLine(page: SitePage): string {
  const {frontMatter: own} = page
  const cells = [page.source, own.slug, page.title, dateCell(own.date), dateCell(own.expiryDate), dateCell(own.publishDate), String(own.draft), page.permalink, page.kind, page.section]
  return `${cells.map(cell).join(',')}\n`
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
