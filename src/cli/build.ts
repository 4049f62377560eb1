import {relative, resolve} from 'node:path'
import type {Message} from '../core/page.ts'
import {build as buildSite, type BuildResult} from '../site/build.ts'
import {type BuildCommandOptions, MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'
import {showProgress} from './progress.ts'
import {exitCodeOf, printMessages} from './report.ts'
import {contentOf, siteOptions} from './site-options.ts'

/**
 * Write a site.
 *
 * Errors: returns 1 if the content has errors, with `strict` also for warnings; misuse for folders that cannot be used.
 */
export async function build(options: BuildCommandOptions, process: CommandProcess): Promise<number> {
  const site = siteOptions(options, process)
  const progress = showProgress(process, {wanted: !options.json && !options.quiet})
  const content = contentOf(options.content, site.root, process)
  const result = await buildSite({
    ...site,
    ...(content === undefined ? {} : {content}),
    ...(options.highlight === undefined ? {} : {highlight: options.highlight}),
    ...(options.out === undefined ? {} : {out: folderOf('--out', options.out, process)}),
    ...(options.cache === undefined ? {} : {cache: folderOf('--cache', options.cache, process)}),
    onProgress: progress.step
  }).finally(progress.end)
  if (options.json) process.stdout.write(JSON.stringify(result) + '\n')
  else print(result, {root: site.root, quiet: options.quiet === true}, process)
  return exitCodeOf(result.messages, result)
}

/** A folder that is written to starts from the current one. */
function folderOf(flag: string, given: string, process: CommandProcess): string {
  if (given.trim() === '') throw new MisuseError(`Unexpected empty folder for \`${flag}\`, expected the name of a folder`)
  return resolve(process.cwd(), given)
}

function print(result: BuildResult, {quiet, root}: {readonly root: string; readonly quiet: boolean}, process: CommandProcess): void {
  printMessages(result.messages, root, process)
  if (quiet) return
  for (const {detail, reason, source} of result.skipped) {
    if (reason !== 'error') process.stdout.write(`Left out ${source}: ${reason}${detail ? `, ${detail}` : ''}\n`)
  }
  const {removed, unchanged, written} = result
  process.stdout.write(`Site in ${shown(result.out, process)}: ${written.length} written, ${removed.length} removed, ${unchanged} unchanged\n`)
  process.stdout.write(`${summary(result)}\n`)
}

/** Relative where that is shorter to read. */
function shown(out: string, process: CommandProcess): string {
  const way = relative(process.cwd(), out)
  return way === '' || way.startsWith('..') ? out : way
}

/**
 * Sum up a build in one line.
 *
 * Shape: `42 pages, 7 quizzes, 1 warning in 340 ms`; errors are named if there are any.
 */
export function summary({messages, milliseconds, pages, quizzes}: Pick<BuildResult, 'messages' | 'milliseconds' | 'pages' | 'quizzes'>): string {
  const errors = count(messages, 'error')
  const parts = [
    plural(pages, 'page', 'pages'),
    plural(quizzes, 'quiz', 'quizzes'),
    ...(errors > 0 ? [plural(errors, 'error', 'errors')] : []),
    plural(count(messages, 'warning'), 'warning', 'warnings')
  ]
  return `${parts.join(', ')} in ${milliseconds} ms`
}

const count = (messages: readonly Message[], severity: Message['severity']): number => messages.filter((message) => message.severity === severity).length
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
