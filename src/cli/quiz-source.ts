import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {VFile} from 'vfile'
import {decodeFrontMatter} from '../core/front-matter/decode.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {ExportedQuiz} from '../core/quiz/export/exported-quiz.ts'
import {parseQuizzes} from '../core/quiz/parse.ts'
import {defaultSettings} from '../core/settings.ts'
import {scan} from '../site/scan.ts'
import type {QuizCommandOptions} from './options.ts'

/** The quizzes of a site or a post, with everything that was found on the way. */
export interface QuizSource {
  readonly quizzes: readonly ExportedQuiz[]
  readonly messages: readonly Message[]
  /** Folder that the sources' paths start from. */
  readonly root: string
}

/**
 * Read the quizzes of one post.
 *
 * Units: the language is the suffix of the file's name (`index.ru.md`), else English.
 */
export async function readPost(path: string, options: QuizCommandOptions): Promise<QuizSource> {
  const root = dirname(path)
  const file = new VFile({path: basename(path), value: readFileSync(path, 'utf8')})
  const {data, block} = await decodeFrontMatter(file)
  const locale = /\.([a-z]{2}(?:-[a-z]+)?)\.\w+$/i.exec(path)?.[1] ?? 'en'
  const found = parseQuizzes({params: data, file, settings: {...defaultSettings, locale, strict: options.strict === true}})
  await locateMessages(file, block)
  const title = typeof data.title === 'string' && data.title ? data.title : basename(path)
  return {root, quizzes: found.map((quiz) => ({source: basename(path), title, quiz})), messages: toMessages(file)}
}

/** Read the quizzes of every post below a folder. */
export async function readFolder(folder: string, options: QuizCommandOptions): Promise<QuizSource> {
  const content = existsSync(join(folder, 'content')) ? 'content' : '.'
  const files = scan({root: folder, contentRoots: [{folder: content, target: '', language: ''}], ignoreFiles: []})
  const posts = await Promise.all(files.filter(({source}) => /\.(md|markdown)$/.test(source)).map(({source}) => readPost(join(folder, source), options)))
  const place = (post: QuizSource, path: string): string => relative(folder, join(post.root, path))
  return {
    root: folder,
    quizzes: posts.flatMap((post) => post.quizzes.map((item) => ({...item, source: place(post, item.source)}))),
    messages: posts.flatMap((post) => post.messages.map((message) => ({...message, file: place(post, message.file)})))
  }
}
