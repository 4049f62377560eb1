import {resolve} from 'node:path'
import type {SiteOptions} from '../site/load.ts'
import {isFolder} from '../site/read-content-folders.ts'
import {type ContentOptions, MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'

/**
 * Turn the flags of a command that reads content into what `loadSite` is asked for.
 *
 * Errors: misuse for a root that is not a folder, a `--clock` that is not a time, and a `--base-url` that is no URL.
 */
export function siteOptions(options: ContentOptions & {readonly dir: string}, process: CommandProcess): SiteOptions {
  const {baseUrl, environment, hugoCompat, strict} = options
  return given({
    root: rootOf(options.dir, process),
    clock: clockOf(options.clock, process),
    environment,
    env: process.env,
    baseUrl: baseUrlOf(baseUrl),
    strict,
    hugoCompat,
    drafts: options.drafts || options.buildDrafts,
    future: options.future || options.buildFuture,
    expired: options.expired || options.buildExpired
  })
}

function rootOf(dir: string, process: CommandProcess): string {
  const root = resolve(process.cwd(), dir)
  if (!isFolder(root)) throw new MisuseError(`Unexpected root \`${dir}\`, expected the folder of a site`)
  return root
}

/**
 * Check the folder of `--content`, which starts from the root of the site.
 *
 * Errors: misuse for a folder that is not there.
 */
export function contentOf(content: string | undefined, root: string, process: CommandProcess): string | undefined {
  if (content === undefined || (content.trim() !== '' && isFolder(resolve(root, content)))) return content
  const near = resolve(process.cwd(), content)
  const hint = content !== '' && isFolder(near) ? `; \`${near}\` is there, but \`--content\` starts from the root of the site` : ''
  throw new MisuseError(`Unexpected content folder \`${content}\` for \`--content\`, expected a folder inside of \`${root}\`${hint}`)
}

/** A whole URL, or the path below which a host serves the site. */
const usableUrl = /^(?:(?:https?:)?\/\/[^/\s?#]+[^\s]*|\/[^\s]*)$/i

/**
 * Check the URL of `--base-url`.
 *
 * Errors: misuse for anything else than a URL of http or a path.
 */
export function baseUrlOf(url: string | undefined): string | undefined {
  if (url === undefined || (usableUrl.test(url) && URL.canParse(url, 'https://example.org'))) return url
  throw new MisuseError(`Unexpected URL \`${url}\` for \`--base-url\`, expected one such as \`https://example.org/blog/\``)
}

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/

function clockOf(clock: string | undefined, process: CommandProcess): number {
  if (clock === undefined) return process.now()
  const [, year, month, day] = rfc3339.exec(clock) ?? []
  // JavaScript takes 30 February for 1 March.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  const time = isDay ? Date.parse(clock) : Number.NaN
  if (Number.isNaN(time)) throw new MisuseError(`Unexpected time \`${clock}\` for \`--clock\`, expected one such as \`2026-11-23T00:00:00Z\``)
  return time
}

/** A flag that was not given is not there at all, so that the config decides. */
function given<T extends object>(values: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}
