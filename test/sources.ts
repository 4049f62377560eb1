import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A source file of ours with what it imports. */
export interface Source {
  /** From the project's root, `/` separators. */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

/** All TypeScript files below a folder, sorted. */
export function readSources(folder = 'src'): Source[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return {path, text, imports: importsOf(text)}
    })
}

function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[^]*?\*\//g, '')
  const found = code.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}
