import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {VFile} from 'vfile'
import {compile} from '../core/compile.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {documentOf, toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {ExportedQuiz} from '../core/quiz/export/exported-quiz.ts'
import {parseQuizzes} from '../core/quiz/parse.ts'
import {loadSite} from '../site/load.ts'
import type {Site, SitePage} from '../site/site.ts'
import {MisuseError, type QuizCommandOptions} from './options.ts'
import type {CommandProcess} from './process.ts'
import {siteOptions} from './site-options.ts'

/** The quizzes of a site or a post, with everything that was found on the way. */
export interface QuizSource {
  readonly quizzes: readonly ExportedQuiz[]
  readonly messages: readonly Message[]
  /** Folder that the sources' paths start from. */
  readonly root: string
}

/**
 * Read the quizzes of a site, or of one post, with the settings of the site that it belongs to.
 *
 * Errors: misuse where the path is not there.
 */
export async function readQuizzes(options: QuizCommandOptions, process: CommandProcess): Promise<QuizSource> {
  const path = resolve(process.cwd(), options.path)
  if (!existsSync(path)) throw new MisuseError(`Unexpected path \`${options.path}\`, expected a site or a post`)
  if (statSync(path).isDirectory()) return readSite(await loadSite(siteOptions({...options, dir: path}, process)))
  const root = siteOf(dirname(path))
  return (root === undefined ? undefined : await readPostOfSite({root, path}, options, process)) ?? readPost(path, options)
}

/** A post that the site does not know, such as a draft outside of its content, is read alone. */
async function readPostOfSite({root, path}: {readonly root: string; readonly path: string}, options: QuizCommandOptions, process: CommandProcess): Promise<QuizSource | undefined> {
  const site = await loadSite({...siteOptions({...options, dir: root}, process), drafts: true, future: true, expired: true})
  const source = relative(root, path).replaceAll('\\', '/')
  if (![...site.pages.values()].some((page) => page.source === source)) return undefined
  const {quizzes, messages} = await readSite(site)
  return {root, quizzes: quizzes.filter((quiz) => quiz.source === source), messages: messages.filter((message) => documentOf(message) === source)}
}

/** The nearest folder above that holds a config of Hugo's. */
function siteOf(folder: string): string | undefined {
  const names = ['hugo', 'config'].flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((end) => `${name}.${end}`))
  if (['config/_default', ...names].some((name) => existsSync(join(folder, name)))) return folder
  return dirname(folder) === folder ? undefined : siteOf(dirname(folder))
}

async function readSite(site: Site): Promise<QuizSource> {
  const pages = [...site.pages.values()].filter(({source, frontMatter: {params}}) => source && (params.quiz !== undefined || params.quizzes !== undefined))
  const read = await Promise.all(pages.map((page) => readPage(site, page)))
  return {root: site.root, quizzes: read.flatMap(({quizzes}) => quizzes), messages: [...site.messages, ...read.flatMap(({messages}) => messages)]}
}

async function readPage(site: Site, {key, source, title, language, frontMatter}: SitePage): Promise<Omit<QuizSource, 'root'>> {
  const file = new VFile({path: source})
  const {params} = site.config.languages.find((one) => one.key === language) ?? site.config
  const quizzes = parseQuizzes({params: frontMatter.params, file, settings: site.settings(key), siteParams: params})
  const document = site.document(key)
  if (document) await locateMessages(file, document.block)
  return {quizzes: quizzes.map((quiz) => ({source, title: title || source, quiz})), messages: toMessages(file)}
}

async function readPost(path: string, {strict}: QuizCommandOptions): Promise<QuizSource> {
  const source = basename(path)
  const {quizzes, frontMatter, messages} = await compile({path: source, value: readFileSync(path, 'utf8')}, {strict: strict === true})
  return {root: dirname(path), quizzes: quizzes.map((quiz) => ({source, title: frontMatter.title || source, quiz})), messages}
}
