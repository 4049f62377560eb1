import {hasErrors} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import {openCache} from '../cache.ts'
import {packageName} from '../outputs/theme-assets.ts'
import type {Site} from '../site.ts'
import {write} from '../write.ts'
import type {AuthorFolders} from '../write/output-folder.ts'
import {createCompiler} from './compiler.ts'
import {keepLastBuild} from './last-build.ts'
import {type Findings, makeOutputs} from './make-outputs.ts'
import {openFindings, rendererOf} from './open-making.ts'
import {makerNames, placeOutputMessages} from './output-messages.ts'
import type {BuildInputs, ContentKeys} from './site-key.ts'

/** Folders of a build; absolute paths. */
export interface BuildFolders {
  readonly out: string
  readonly cache: string
  readonly author: AuthorFolders
}

/** What a build that is not equal to the last one starts from. */
export interface Rebuilding {
  readonly site: Site
  readonly folders: BuildFolders
  readonly inputs: BuildInputs
  readonly keys: ContentKeys
  /** Key of all that the build depends on. */
  readonly key: string
  readonly onProgress: ((progress: {readonly done: number; readonly total: number}) => void) | undefined
}

/** What came of it. */
export interface Made {
  readonly pages: number
  readonly quizzes: number
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
  readonly messages: readonly Message[]
}

/** Make all outputs, bodies from the cache where they still hold, and bring them to the output folder. */
export async function rebuild({folders, inputs, key, keys, onProgress, site}: Rebuilding): Promise<Made> {
  const findings = openFindings(site)
  const cache = openCache(folders.cache)
  const outputs = makeOutputs({
    site,
    inputs,
    compiler: createCompiler(site, cache, keys),
    renderer: rendererOf(site, inputs, {bodies: (key) => findings.extracts.get(key)}),
    findings,
    onPage: (done) => onProgress?.({done, total: site.pages.size})
  })
  const result = await write(outputs, {...folders, nameOf: makerNames(site), keeps: (from) => keepsOld(findings, from)})
  cache.prune()
  const messages = [...site.messages, ...findings.messages, ...(await placeOutputMessages(site, result.messages))]
  const unchanged = result.unchanged + result.written.length
  if (!hasErrors(result.messages)) keepLastBuild(folders.cache, folders.out, {key, ...findings.counts, messages, unchanged})
  return {...findings.counts, ...result, messages}
}

/**
 * While a page fails, its own files stay, and with them what its old document needs: our style sheets and scripts, and
 * lists that no file stands for, as the page may be all they hold.
 */
function keepsOld({failed}: Findings, from: string): boolean {
  return failed.has(from) || isBelow(failed, from) || (failed.size > 0 && (from === packageName || from.includes('|')))
}

/** A folder that cannot be read fails with all that is in it. */
function isBelow(failed: ReadonlySet<string>, from: string): boolean {
  for (let at = from.lastIndexOf('/'); at > 0; at = from.lastIndexOf('/', at - 1)) if (failed.has(from.slice(0, at))) return true
  return false
}
