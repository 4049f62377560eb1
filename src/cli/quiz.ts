import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {ExportedQuiz} from '../core/quiz/export/exported-quiz.ts'
import {quizzesToGift} from '../core/quiz/export/gift.ts'
import {quizzesToJson} from '../core/quiz/export/json.ts'
import {renderPlainBlock} from '../core/quiz/export/render-block.ts'
import {quizStats as countQuizzes, statsText} from '../core/quiz/export/stats.ts'
import {MisuseError, type QuizCommandOptions} from './options.ts'
import type {CommandProcess} from './process.ts'
import {readFolder, readPost, type QuizSource} from './quiz-source.ts'
import {exitCodeOf, printMessages} from './report.ts'

/**
 * Write the quizzes of a site or of one post for a learning platform.
 *
 * Errors: misuse where the path is not there, or a package has no place to go to; 1 where a post has an error.
 */
export async function exportQuizzes(options: QuizCommandOptions, process: CommandProcess): Promise<number> {
  const {quizzes, messages, root} = await open(options, process)
  printMessages(messages, root, process)
  const text = write(quizzes, options)
  if (options.out === undefined) process.stdout.write(text)
  else writeTo(resolve(process.cwd(), options.out), text)
  return exitCodeOf(messages, options)
}

/**
 * Count what the quizzes of a site or of one post hold.
 *
 * Errors: misuse where the path is not there; 1 where a post has an error.
 */
export async function quizStats(options: QuizCommandOptions, process: CommandProcess): Promise<number> {
  const {quizzes, messages, root} = await open(options, process)
  printMessages(messages, root, process)
  const stats = countQuizzes(quizzes)
  process.stdout.write(options.json ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats))
  return exitCodeOf(messages, options)
}

function open(options: QuizCommandOptions, process: CommandProcess): Promise<QuizSource> {
  const path = resolve(process.cwd(), options.path)
  if (!existsSync(path)) throw new MisuseError(`Unexpected path \`${options.path}\`, expected a site or a post`)
  return statSync(path).isDirectory() ? readFolder(path, options) : readPost(path, options)
}

function write(quizzes: readonly ExportedQuiz[], {format}: QuizCommandOptions): string {
  return format === 'json' ? quizzesToJson(quizzes) : quizzesToGift(quizzes, renderPlainBlock)
}

function writeTo(path: string, contents: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, contents)
}
