import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {ExportedQuiz} from '../core/quiz/export/exported-quiz.ts'
import {quizzesToGift} from '../core/quiz/export/gift.ts'
import {quizzesToJson} from '../core/quiz/export/json.ts'
import {quizzesToQti3} from '../core/quiz/export/qti3.ts'
import {renderPlainBlock} from '../core/quiz/export/render-block.ts'
import {quizStats as countQuizzes, statsText} from '../core/quiz/export/stats.ts'
import {zipFiles} from '../core/quiz/export/zip.ts'
import {MisuseError, type QuizCommandOptions} from './options.ts'
import type {CommandProcess} from './process.ts'
import {readQuizzes} from './quiz-source.ts'
import {exitCodeOf, printMessages} from './report.ts'

/**
 * Write the quizzes of a site or of one post for a learning platform.
 *
 * Errors: misuse where the path is not there, or what is written has no place to go to; 1 where a post has an error, whose
 * faulty questions are left out.
 */
export async function exportQuizzes(options: QuizCommandOptions, process: CommandProcess): Promise<number> {
  if (options.format === 'qti3' && options.out === undefined) {
    throw new MisuseError('Unexpected format `qti3` without `--out`, expected a folder or a `.zip` to write to')
  }
  if (options.out !== undefined) refuseOut({...options, out: options.out}, resolve(process.cwd(), options.out))
  const {quizzes, messages, root} = await readQuizzes(options, process)
  printMessages(messages.filter(({severity}) => severity !== 'info'), root, process)
  if (options.format === 'qti3') writePackage(resolve(process.cwd(), options.out ?? ''), quizzes)
  else if (options.out === undefined) process.stdout.write(write(quizzes, options))
  else writeTo(resolve(process.cwd(), options.out), write(quizzes, options))
  return exitCodeOf(messages, options)
}

/**
 * Count what the quizzes of a site or of one post hold.
 *
 * Errors: misuse where the path is not there; 1 where a post has an error, with `strict` also a warning.
 */
export async function quizStats(options: QuizCommandOptions, process: CommandProcess): Promise<number> {
  const {quizzes, messages, root} = await readQuizzes(options, process)
  // Whatever decides the exit code is said.
  printMessages(messages.filter((message) => exitCodeOf([message], options) === 1), root, process)
  const stats = countQuizzes(quizzes)
  process.stdout.write(options.json ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats))
  return exitCodeOf(messages, options)
}

/** Say in time that a file cannot be written where a folder is, nor the files of a package into a file. */
function refuseOut({format, out}: QuizCommandOptions & {readonly out: string}, path: string): void {
  if (!existsSync(path)) return
  const isFolderWanted = format === 'qti3' && !out.endsWith('.zip')
  if (statSync(path).isDirectory() === isFolderWanted) return
  const wanted = isFolderWanted ? 'a folder or a `.zip`' : 'a file'
  throw new MisuseError(`Unexpected ${isFolderWanted ? 'file' : 'folder'} \`${out}\` for \`--out\` with the format \`${format}\`, expected ${wanted} to write to`)
}

function write(quizzes: readonly ExportedQuiz[], {format}: QuizCommandOptions): string {
  return format === 'json' ? quizzesToJson(quizzes) : quizzesToGift(quizzes, renderPlainBlock)
}

function writePackage(path: string, quizzes: readonly ExportedQuiz[]): void {
  const files = quizzesToQti3(quizzes, renderPlainBlock)
  if (path.endsWith('.zip')) writeTo(path, zipFiles(files))
  else for (const file of files) writeTo(join(path, file.path), file.contents)
}

function writeTo(path: string, contents: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, contents)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new MisuseError(`Unexpected path \`${path}\` for \`--out\`, expected a place that can be written to (${error.code})`)
  }
}
