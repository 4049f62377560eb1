import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {SiteOptions} from '../site/load.ts'
import {type ContentOptions, MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'

/**
 * Turn the flags of a command that reads content into what `loadSite` is asked for.
 *
 * Errors: misuse for a root that is not a folder and for a `--clock` that is not a time.
 */
export function siteOptions(options: ContentOptions & {readonly dir: string}, process: CommandProcess): SiteOptions {
  const {baseUrl, environment, hugoCompat, strict} = options
  return given({
    root: rootOf(options.dir, process),
    clock: clockOf(options.clock, process),
    environment,
    env: process.env,
    baseUrl,
    strict,
    hugoCompat,
    drafts: options.drafts || options.buildDrafts,
    future: options.future || options.buildFuture,
    expired: options.expired || options.buildExpired
  })
}

function rootOf(dir: string, process: CommandProcess): string {
  const root = resolve(process.cwd(), dir)
  if (!statSync(root, {throwIfNoEntry: false})?.isDirectory()) throw new MisuseError(`Unexpected root \`${dir}\`, expected the folder of a site`)
  return root
}

const rfc3339 = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/

function clockOf(clock: string | undefined, process: CommandProcess): number {
  if (clock === undefined) return process.now()
  const time = rfc3339.test(clock) ? Date.parse(clock) : Number.NaN
  if (Number.isNaN(time)) throw new MisuseError(`Unexpected time \`${clock}\` for \`--clock\`, expected one such as \`2026-11-23T00:00:00Z\``)
  return time
}

/** A flag that was not given is not there at all, so that the config decides. */
function given<T extends object>(values: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}
