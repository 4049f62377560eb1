import {Command, CommanderError, Option} from 'commander'
import type {CommandProcess} from './process.ts'
import {version} from './version.ts'

/** What went wrong before a command could start: bad flags, a folder that is not there. */
const misuse = 2

/**
 * Run one command line.
 *
 * Errors: returns the exit code: 0 done, 1 the content has errors, 2 the command line is wrong. Nothing is thrown
 * for faults of content.
 */
export async function run(process: CommandProcess): Promise<number> {
  const state = {exitCode: 0}
  const program = createProgram(process, (code) => {
    state.exitCode = code
  })
  try {
    await program.parseAsync(knownArguments(program, process.argv), {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misuse
    if (error instanceof Error && 'misuse' in error) {
      process.stderr.write(`${error.message}\n`)
      return misuse
    }
    throw error
  }
  return state.exitCode
}

/** To commander an unknown command with `--help` is a call for the general help; it is a slip of the keyboard. */
function knownArguments(program: Command, argv: readonly string[]): string[] {
  const [name, ...rest] = argv
  if (name === undefined || name.startsWith('-') || name === 'help') return [...argv]
  const command = program.commands.find((one) => one.name() === name)
  if (command) return command.commands.length > 0 ? [name, ...knownArguments(command, rest)] : [...argv]
  return argv.filter((argument) => argument !== '--help' && argument !== '-h')
}

type Done = (exitCode: number) => void

function createProgram(process: CommandProcess, done: Done): Command {
  const program = new Command('quizmatter')
  configure(program, process)
  program
    .description('Turn a folder of Hugo posts into a finished site, quizzes included.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError()
  for (const add of [addBuild, addPreview, addList, addCss, addQuiz]) add(program, process, done)
  return program
}

/** Commander keeps streams and exits to itself unless told otherwise; sub-commands inherit this. */
function configure(program: Command, process: CommandProcess): void {
  program.exitOverride().configureOutput({
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
    getOutHelpWidth: () => process.stdout.columns ?? 100,
    getErrHelpWidth: () => process.stderr.columns ?? 100
  })
}

/** Not for `list`, where `--content` asks for the HTML fields. */
const contentFolder = ['--content <dir>', 'folder with the posts, from the root of the site (default: contentDir of the config, content)'] as const

const contentOptions = (command: Command): Command =>
  command
    .option('-D, --drafts', 'include drafts')
    .addOption(new Option('--build-drafts', 'same as --drafts').hideHelp())
    .option('-F, --future', 'include posts with a publish date in the future')
    .addOption(new Option('--build-future', 'same as --future').hideHelp())
    .option('-E, --expired', 'include expired posts')
    .addOption(new Option('--build-expired', 'same as --expired').hideHelp())
    .option('-b, --base-url <url>', 'base URL of the site')
    .option('-e, --environment <name>', 'folder of config/ that is merged on top of _default', 'production')
    .option('--clock <time>', 'pretend that it is this time, as 2026-11-23T00:00:00Z')
    .option('--strict', 'warnings end with exit code 1; unknown shortcodes are errors')
    .option('--hugo-compat', 'let pass, as a warning, addresses that clash, as Hugo does in silence')

function addBuild(program: Command, process: CommandProcess, done: Done): void {
  contentOptions(program.command('build').argument('[dir]', 'root of the site', '.'))
    .description('write the site')
    .option(...contentFolder)
    .option('-d, --out <dir>', 'output folder, from the current folder (default: publishDir of the config in the root of the site, public)')
    .option('--cache <dir>', 'cache folder, from the current folder (default: .cache/quizmatter in the root of the site)')
    .option('--highlight', 'highlight code (default)')
    .option('--no-highlight', 'leave code plain')
    .option('--json', 'print the result and all messages as one JSON object')
    .option('-q, --quiet', 'print messages only, no summary')
    .action(async (dir: string, options) => {
      const {build} = await import('./build.ts')
      done(await build({...options, dir}, process))
    })
}

function addPreview(program: Command, process: CommandProcess, done: Done): void {
  program
    .command('preview')
    .argument('[path]', 'root of the site, or one post', '.')
    .description('serve the site while you write')
    .option('-p, --port <number>', 'port; the next free one if it is taken', '1313')
    .option('--strict-port', 'fail if the port is taken')
    .option('--host [address]', 'listen on the network, too, and print a QR code')
    .option('--allow-host <name...>', 'further names under which the preview may be reached')
    .option('-o, --open [post]', 'open the browser, at a post if one is named')
    .option('--follow', 'let the browser go to the post that was saved')
    .option('--no-drafts', 'hide drafts')
    .option('--no-future', 'hide posts with a publish date in the future')
    .option('--no-expired', 'hide expired posts')
    .option(...contentFolder)
    .option('-b, --base-url <url>', 'base URL of the site')
    .option('-e, --environment <name>', 'folder of config/ that is merged on top of _default', 'production')
    .option('--no-highlight', 'leave code plain')
    .option('--strict', 'unknown shortcodes are errors')
    .option('--hugo-compat', 'let pass, as a warning, addresses that clash, as Hugo does in silence')
    .action(async (path: string, options) => {
      const {preview} = await import('./preview.ts')
      done(await preview({...options, path}, process))
    })
}

function addList(program: Command, process: CommandProcess, done: Done): void {
  contentOptions(program.command('list').argument('[dir]', 'root of the site', '.'))
    .description('list the pages with their dates and URLs')
    .option('--json', 'one JSON object a page')
    .option('--content', 'with --json: content, summary and table of contents as HTML')
    .option('--all-kinds', 'also home, sections, taxonomies and terms')
    .action(async (dir: string, options) => {
      const {list} = await import('./list.ts')
      done(await list({...options, dir}, process))
    })
}

function addCss(program: Command, process: CommandProcess, done: Done): void {
  program
    .command('css')
    .argument('[style]', 'name of a Chroma style', 'monokai')
    .description('print the style sheet of highlighted code for `noClasses = false`')
    .addOption(new Option('--mode <mode>', 'the style, or its counterpart, for light or dark surroundings').choices(['light', 'dark']))
    .action(async (style: string, options) => {
      const {css} = await import('./css.ts')
      done(await css({...options, style}, process))
    })
}

function addQuiz(program: Command, process: CommandProcess, done: Done): void {
  const quiz = program.command('quiz').description('export quizzes, or count what they hold')
  contentOptions(quiz.command('export').argument('[path]', 'root of the site, or one post', '.'))
    .description('write the quizzes for a learning platform')
    .addOption(new Option('--format <format>', 'file format').choices(['gift', 'qti3', 'json']).default('gift'))
    .option('--out <path>', 'file or folder to write to (default: standard output; qti3 needs a path)')
    .action(async (path: string, options) => {
      const {exportQuizzes} = await import('./quiz.ts')
      done(await exportQuizzes({...options, path}, process))
    })
  contentOptions(quiz.command('stats').argument('[path]', 'root of the site, or one post', '.'))
    .description('questions by type, position bias, blind score, missing explanations')
    .option('--json', 'as JSON')
    .action(async (path: string, options) => {
      const {quizStats} = await import('./quiz.ts')
      done(await quizStats({...options, path}, process))
    })
}
