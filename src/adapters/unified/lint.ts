import {join, resolve} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin, Preset} from 'unified'
import type {VFile} from 'vfile'
import {compile} from '../../core/compile.ts'
import type {Message} from '../../core/page.ts'
import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {isBelow, nameOf} from '../../site/host/watched-paths.ts'

/** What the check may be given. */
export type LintOptions = HostOptions

const fatality = {error: true, warning: false, info: undefined} as const
const sites = new Map<string, HostSite>()

/** Report the findings of a post as a build of its site would; a file of no site is looked at alone. */
export const remarkLintQuizmatter: Plugin<[(LintOptions | null | undefined)?], Root> = (options) => async (_, file) => {
  const root = resolve(file.cwd, options?.root ?? '.')
  for (const message of await findMessages(file, siteOf({...options, root}))) addMessage(file, message)
}

/** Every check of ours as a preset: `remark . --use quizmatter/lint --frail`. */
const preset: Preset = {plugins: [remarkLintQuizmatter]}

export default preset

function siteOf(options: LintOptions & {readonly root: string}): HostSite {
  const key = JSON.stringify(options)
  const site = sites.get(key) ?? openHostSite({drafts: true, ...options, serving: true, now: Date.now})
  sites.set(key, site)
  return site
}

async function findMessages(file: VFile, host: HostSite): Promise<readonly Message[]> {
  const {bySource, messagesOf, page, site} = await host.snapshot()
  const path = resolve(file.cwd, file.path ?? '')
  const folders = site.config.contentRoots.map(({folder}) => join(site.root, folder))
  if (!file.path || !isBelow(path, folders)) return (await compile({path: file.path ?? '', value: String(file)})).messages
  const source = nameOf(site.root, path)
  const found = bySource.get(source)
  return found ? (await page({page: found, number: 1})).messages : messagesOf(source)
}

function addMessage(file: VFile, {actual, column, endColumn, endLine, expected, line, note, reason, rule, severity, url}: Message): void {
  const start = line === undefined ? undefined : {line, column: column ?? 1}
  const place = start && endLine !== undefined ? {start, end: {line: endLine, column: endColumn ?? 1}} : start
  const message = file.message(reason, {place, ruleId: rule, source: 'quizmatter'})
  message.fatal = fatality[severity]
  Object.assign(message, {note, url, ...(actual !== undefined && {actual}), ...(expected && {expected: [...expected]})})
}
