import type {StateRules} from './state-rules.ts'
import {compileStates, splitByStates, type StateLexer} from './split-by-states.ts'
import type {Token} from '../token.ts'

/** Rules of lexers by the name of the lexer, each loaded when it is first needed. */
const sources: Readonly<Record<string, () => Promise<StateRules>>> = {
  Bash: async () => (await import('./rules/bash.ts')).bash,
  BibTeX: async () => (await import('./rules/bibtex.ts')).bibtex,
  'Django/Jinja': async () => (await import('./rules/jinja.ts')).jinja,
  GDScript3: async () => (await import('./rules/gdscript3.ts')).gdscript3,
  Gleam: async () => (await import('./rules/gleam.ts')).gleam,
  Haskell: async () => (await import('./rules/haskell.ts')).haskell,
  JavaScript: async () => (await import('./rules/javascript.ts')).javascript,
  Nix: async () => (await import('./rules/nix.ts')).nix,
  'Protocol Buffer': async () => (await import('./rules/protobuf.ts')).protobuf,
  Python: async () => (await import('./rules/python.ts')).python,
  R: async () => (await import('./rules/r.ts')).r,
  Ruby: async () => (await import('./rules/ruby.ts')).ruby,
  Rust: async () => (await import('./rules/rust.ts')).rust,
  TOML: async () => (await import('./rules/toml.ts')).toml,
  Twig: async () => (await import('./rules/twig.ts')).twig,
  TypeScript: async () => (await import('./rules/typescript.ts')).typescript,
  XML: async () => (await import('./rules/xml.ts')).xml,
  Zig: async () => (await import('./rules/zig.ts')).zig
}

/** As many as there are rules. */
const lexers = new Map<string, StateLexer>()

/** Whether there are rules of Chroma's own for a lexer. */
export function hasStates(name: string): boolean {
  return Object.hasOwn(sources, name)
}

/** Load the rules of a lexer. */
export async function loadStates(name: string): Promise<void> {
  const source = sources[name]
  if (source && !lexers.has(name)) lexers.set(name, compileStates(await source()))
}

/** Split code by the rules of a lexer; where they are not loaded it stays whole. */
export function splitByStatesOf(name: string, code: string): Token[] {
  const lexer = lexers.get(name)
  return lexer ? splitByStates(code, lexer) : [{text: code, className: ''}]
}
