import {lexerTable} from './lexers.ts'

/** A language that Chroma knows. */
export interface Lexer {
  readonly name: string
  /** Grammar of highlight.js that splits its code; empty: none, the code is plain. */
  readonly grammar: string
  readonly patterns: readonly RegExp[]
}

const backups = '(?:~|\\.bak|\\.old|\\.orig|\\.dpkg-dist|\\.dpkg-old|\\.ucf-dist|\\.ucf-new|\\.ucf-old|\\.rpmnew|\\.rpmorig|\\.rpmsave|\\.in)?'
const longestName = 64

const lexers: readonly Lexer[] = lexerTable.trim().split('\n').map(readLexer)
const byName = new Map<string, Lexer>(lexerTable.trim().split('\n').flatMap((row, index) => namesOf(row).map((name) => [name, lexers[index] as Lexer] as const)))

/**
 * Find the language that a word stands for: by name, alias, file extension or file name, as Hugo does.
 *
 * Shape: `golang`, `Go`, `main.go` and `.go` → Go; `mermaid` → `undefined`.
 * Source: Chroma's `LexerRegistry.Get`.
 */
export function findLexer(word: string): Lexer | undefined {
  const known = byName.get(word.toLowerCase())
  if (known || !word || word.length > longestName) return known
  const file = word.slice(word.lastIndexOf('/') + 1)
  return lexers.find(({patterns}) => patterns.some((pattern) => pattern.test(`filename.${file}`) || pattern.test(file)))
}

function readLexer(row: string): Lexer {
  const [name = '', grammar = '', , patterns = ''] = row.split('|')
  return {name, grammar, patterns: patterns ? patterns.split(' ').map(readPattern) : []}
}

function namesOf(row: string): string[] {
  const [name = '', , aliases = ''] = row.split('|')
  return [name, ...aliases.split(' ')].filter(Boolean).map((alias) => alias.replaceAll('~', ' ').toLowerCase())
}

function readPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^$(){}|\\]/g, '\\$&').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')
  return new RegExp(`^${source}${backups}$`)
}
