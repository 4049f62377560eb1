import type {Message} from '../core/page.ts'
import type {ChangeReport} from '../preview/change-report.ts'
import type {Counts} from '../preview/counts.ts'
import {localHost} from '../preview/language-host.ts'
import type {Preview} from '../preview/preview.ts'
import {messagesOf} from '../preview/site-state.ts'
import {basePath} from '../site/view/site-address.ts'
import {networkNames} from './network-names.ts'
import type {PreviewCommandOptions} from './options.ts'
import {keysHint} from './preview-keys.ts'
import type {CommandProcess} from './process.ts'
import {printMessages} from './report.ts'

/** What is said of a preview that has started. */
export interface StartReport {
  readonly options: Pick<PreviewCommandOptions, 'host' | 'port'>
  readonly process: CommandProcess
  /** The page that the addresses lead to. */
  readonly page: OpenPage
  /** Absent when the addresses are shown again. */
  readonly milliseconds?: number
}

/** A page by its URL path, and the name of this machine that shows its language. */
export interface OpenPage {
  readonly path: string
  readonly name: string
}

/** Where a preview can be reached: from this machine, and from others with `--host`. */
export function urlsOf({port}: Preview, {host, page}: {readonly host?: string | true | undefined; readonly page: OpenPage}): {readonly local: string; readonly network: readonly string[]} {
  const at = (name: string): string => `http://${name}:${port}${page.path}`
  const names = host === undefined ? [] : networkNames(host)
  // With one address only, this machine has to use it, too.
  const isAny = host === undefined || host === true || host === '0.0.0.0' || host === '::'
  return {local: at(isAny ? page.name : (names[0] ?? page.name)), network: names.map(at)}
}

/** Print what was found and where to look; with `--host` also as a QR code for the phone. */
export async function printStart(preview: Preview, {milliseconds, options, page, process}: StartReport): Promise<void> {
  const {stdout} = process
  const {local, network} = urlsOf(preview, {host: options.host, page})
  const {site} = preview.live.state()
  if (milliseconds !== undefined) {
    printMessages([...preview.live.state().configMessages, ...(await brokenPosts(preview))], site.root, process)
    stdout.write(`${plural(site.pages.size, 'page')} in ${milliseconds} ms; front matter read: ${countsLine(preview.counts())}; texts are checked as you open them\n`)
  }
  if (String(preview.port) !== options.port && options.port !== '0') stdout.write(`Port ${options.port} is taken, so it is ${preview.port}\n`)
  const others = site.config.isMultihost ? site.config.languages.map(({baseUrl, key}) => `http://${localHost(site.config, key)}:${preview.port}${basePath(baseUrl)}/`) : []
  stdout.write(`  Local    ${local}\n${others.filter((url) => url !== local).map((url) => `           ${url}\n`).join('')}${network.map((url) => `  Network  ${url}\n`).join('')}`)
  if (network[0] !== undefined) {
    const {renderUnicodeCompact} = await import('uqr')
    stdout.write(`\n${renderUnicodeCompact(network[0], {border: quietZone})}\n\n`)
  }
  stdout.write(keysHint(process))
}

/** Modules of white around a QR code, as the standard asks for. */
const quietZone = 4

/** Findings of the posts that have no page because of their front matter; nothing else is known before somebody looks. */
async function brokenPosts({live}: Preview): Promise<readonly Message[]> {
  const broken = [...live.state().documents.values()].filter(({file}) => file.messages.some(({fatal}) => fatal))
  return (await Promise.all(broken.slice(0, mostPosts).map(messagesOf))).flat()
}

/** After a change of a template, every post may be broken in the same way. */
const mostPosts = 20

/** Print what came of a save: the messages of the posts, as the page shows them, and the count for the site. */
export function printChange({siteMessages, counts, posts, saved: number}: ChangeReport, root: string, process: CommandProcess): void {
  const messages = [...siteMessages, ...posts.flatMap((post) => post.messages)]
  printMessages(messages, root, process)
  const saved = posts.length === 1 ? `${posts[0]?.source} ${posts[0]?.url ? `→ ${posts[0].url}` : 'has no page'}` : number === 0 ? 'Site' : `${plural(number, 'post')}${number > posts.length ? `, ${posts.length} of them looked at` : ''}`
  process.stdout.write(`${saved}; ${countsLine(counts)}\n`)
}

/** Shape: `2 errors and 1 warning on the site`; `nothing to report` if there is nothing. */
export function countsLine({error, warning}: Counts): string {
  if (error + warning === 0) return 'nothing to report'
  const parts = [...(error > 0 ? [plural(error, 'error')] : []), ...(warning > 0 ? [plural(warning, 'warning')] : [])]
  return `${parts.join(' and ')} on the site so far`
}

const plural = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
