import {spawn} from 'node:child_process'
import {basename} from 'node:path'

/** A place in a file to open; 1-indexed. */
export interface EditorPlace {
  /** Absolute. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What became of the wish to open an editor. */
export type EditorResult = 'opened' | 'no-editor' | 'needs-terminal' | 'failed'

type Arguments = (place: EditorPlace) => string[]

const colon: Arguments = ({file, line, column}) => [`${file}:${line}:${column}`]
const goto: Arguments = (place) => ['--goto', ...colon(place)]
const jetbrains: Arguments = ({file, line, column}) => ['--line', String(line), '--column', String(column), file]
const cursor: Arguments = ({file, line, column}) => [`+call cursor(${line}, ${column})`, file]
const plus: Arguments = ({file, line, column}) => [`+${line}:${column}`, file]

/** How editors with a window of their own are told a line; others are given the file only. */
const editors: ReadonlyMap<string, Arguments> = new Map([
  ...['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf', 'code-oss'].map((name) => [name, goto] as const),
  ...['subl', 'sublime_text', 'zed', 'zeditor', 'atom', 'pulsar', 'lapce'].map((name) => [name, colon] as const),
  ...['idea', 'webstorm', 'phpstorm', 'pycharm', 'goland', 'rubymine', 'clion', 'rider', 'rustrover'].map((name) => [name, jetbrains] as const),
  ...['gvim', 'mvim'].map((name) => [name, cursor] as const),
  ['emacsclient', (place) => ['--no-wait', ...plus(place)]],
  ['emacs', plus],
  ['gedit', plus],
  ['mate', ({file, line, column}) => ['--line', `${line}:${column}`, file]],
  ['kate', ({file, line, column}) => ['--line', String(line), '--column', String(column), file]],
  ['notepad++', ({file, line, column}) => [`-n${line}`, `-c${column}`, file]]
])

/** Editors that draw in the terminal, which the preview holds. */
const terminalEditors = new Set(['vi', 'vim', 'nvim', 'nano', 'pico', 'micro', 'hx', 'helix', 'kak', 'joe', 'mg', 'ed', 'ne'])

/**
 * Program and arguments that open a place, from `LAUNCH_EDITOR`, `VISUAL` or `EDITOR`.
 *
 * Shape: `EDITOR='code --wait'` → `{command: 'code', args: ['--goto', '/site/content/a.md:3:1']}`.
 */
export function editorCommand(env: Readonly<Record<string, string | undefined>>, place: EditorPlace): {command: string; args: string[]} | 'no-editor' | 'needs-terminal' {
  const [command, ...own] = words(env['LAUNCH_EDITOR'] || env['VISUAL'] || env['EDITOR'] || '')
  if (!command) return 'no-editor'
  const name = basename(command.replaceAll('\\', '/')).toLowerCase()
  // `ed.sh` is somebody's own script, and may open a window.
  if (terminalEditors.has(name.replace(/\.exe$/, '')) || own.includes('-nw') || own.includes('-t')) return 'needs-terminal'
  // A commit message is waited for; a post is not.
  const kept = own.filter((word) => word !== '--wait' && word !== '-w')
  return {command, args: [...kept, ...(editors.get(name.replace(/\.(?:exe|cmd|bat|sh)$/, '')) ?? (({file}) => [file]))(place)]}
}

/** Open a place in the user's editor; no shell takes part, so a file name is never a command. */
export async function openEditor(env: Readonly<Record<string, string | undefined>>, place: EditorPlace): Promise<EditorResult> {
  const found = editorCommand(env, place)
  if (typeof found === 'string') return found
  return new Promise((resolve) => {
    const child = spawn(found.command, found.args, {stdio: 'ignore', detached: true})
    child.once('error', () => resolve('failed'))
    child.once('spawn', () => {
      child.unref()
      resolve('opened')
    })
  })
}

/** Words of a command; quotes keep blanks together, as for `'/Applications/My Editor' --wait`. */
function words(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}
