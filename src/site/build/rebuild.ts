import {hasErrors} from '../../core/message.ts'
import type {BuildResult} from '../build.ts'
import {type Cache, openCache} from '../cache.ts'
import type {LoadedSite} from '../load.ts'
import {packageName} from '../outputs/theme-assets.ts'
import type {Site} from '../site.ts'
import {write, type WriteResult} from '../write.ts'
import type {AuthorFolders} from '../write/output-folder.ts'
import {failedSources} from './compile-pages.ts'
import {createCompiler} from './compiler.ts'
import {keepLastBuild} from './last-build.ts'
import {bodiesOf, makeOutputs} from './make-outputs.ts'
import {rendererOf} from './open-making.ts'
import {makerNames, placeOutputMessages} from './output-messages.ts'
import {leaveOutLost, type LeftOut, settle, type SettledSite} from './settle.ts'
import {type BuildInputs, type ContentKeys, contentKeys} from './site-key.ts'

/** Folders of a build; absolute paths. */
export interface BuildFolders {
  readonly out: string
  readonly cache: string
  readonly author: AuthorFolders
}

/** What a build that is not equal to the last one starts from. */
export interface Rebuilding {
  readonly site: LoadedSite
  readonly folders: BuildFolders
  readonly inputs: BuildInputs
  readonly keys: ContentKeys
  /** Key of all that the build depends on. */
  readonly key: string
  readonly onProgress: ((progress: {readonly done: number; readonly total: number}) => void) | undefined
}

/** What came of it. */
export type Made = Omit<BuildResult, 'out' | 'skipped' | 'strict' | 'milliseconds'>

/** Make all outputs, as far as they are not in place, and bring them to the output folder. */
export async function rebuild(rebuilding: Rebuilding): Promise<Made> {
  const {folders, key, site} = rebuilding
  const cache = openCache(folders.cache)
  const {left, result, settled} = await writeSettled(rebuilding, cache)
  cache.prune()
  const {counts, messages: found} = settled.findings
  const placed = await placeOutputMessages({...settled.site, messages: site.messages}, result.messages)
  const messages = [...site.messages, ...left.messages, ...found, ...placed]
  const unchanged = result.unchanged + result.written.length
  if (!hasErrors(result.messages)) keepLastBuild(folders.cache, folders.out, {key, ...counts, messages, unchanged})
  return {...counts, ...result, messages}
}

interface Written {
  readonly settled: SettledSite
  readonly left: LeftOut
  readonly result: WriteResult
}

/** A layout of the user's own may fail for a page that others have linked to by then: they are written once more without it. */
async function writeSettled(rebuilding: Rebuilding, cache: Cache): Promise<Written> {
  const {inputs, keys, onProgress, site} = rebuilding
  const left: LeftOut = {sources: new Set(), messages: []}
  const compilerOf = (current: Site) => createCompiler(current, cache, current === site ? keys : contentKeys(current, inputs))
  const onPage = (done: number): void => onProgress?.({done, total: site.pages.size})
  let before: WriteResult | undefined
  for (;;) {
    const settled = await settle({...rebuilding, compilerOf, onPage}, left)
    const result = joined(before, await writeOutputs(rebuilding, settled, left))
    if (!leaveOutLost(settled, left)) return {settled, left, result}
    before = result
  }
}

function writeOutputs({folders, inputs, site: whole}: Rebuilding, {compiler, findings, site}: SettledSite, left: LeftOut): Promise<WriteResult> {
  const broken = failedSources(whole)
  const renderer = rendererOf(site, inputs, {bodies: bodiesOf(findings)})
  return write((keep) => makeOutputs({site, inputs, compiler, renderer, findings, keep}), {
    ...folders,
    nameOf: makerNames(site),
    keeps: (from) => keepsOld(new Set([...broken, ...left.sources, ...findings.failed]), from)
  })
}

/** Two writes as one; messages are those of the last. */
function joined(before: WriteResult | undefined, {messages, removed, unchanged, written}: WriteResult): WriteResult {
  if (!before) return {messages, removed, unchanged, written}
  const gone = new Set(removed)
  const all = new Set([...before.written.filter((path) => !gone.has(path)), ...written])
  return {messages, unchanged: unchanged + written.length - all.size, written: [...all], removed: [...new Set([...before.removed, ...removed])].filter((path) => !all.has(path))}
}

/**
 * While a page fails, its own files stay, and with them what its old document needs: our style sheets and scripts, and
 * lists that no file stands for, as the page may be all they hold.
 */
function keepsOld(failed: ReadonlySet<string>, from: string): boolean {
  return failed.has(from) || isBelow(failed, from) || (failed.size > 0 && (from === packageName || from.includes('|')))
}

/** A folder that cannot be read fails with all that is in it. */
function isBelow(failed: ReadonlySet<string>, from: string): boolean {
  for (let at = from.lastIndexOf('/'); at > 0; at = from.lastIndexOf('/', at - 1)) if (failed.has(from.slice(0, at))) return true
  return false
}
