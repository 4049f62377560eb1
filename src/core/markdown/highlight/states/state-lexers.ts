import type {StateRules} from './state-rules.ts'
import {compileStates, splitByStates, type StateLexer} from './split-by-states.ts'
import type {Token} from '../token.ts'

/** Rules of lexers by the name of the lexer, each loaded when it is first needed. */
const sources: Readonly<Record<string, () => Promise<StateRules>>> = {
  Bash: async () => (await import('./rules/bash.ts')).bash,
  BibTeX: async () => (await import('./rules/bibtex.ts')).bibtex,
  CSS: async () => (await import('./rules/css.ts')).css,
  'Django/Jinja': async () => (await import('./rules/jinja.ts')).jinja,
  GDScript3: async () => (await import('./rules/gdscript3.ts')).gdscript3,
  Gleam: async () => (await import('./rules/gleam.ts')).gleam,
  HTML: async () => (await import('./rules/html.ts')).html,
  Haskell: async () => (await import('./rules/haskell.ts')).haskell,
  Java: async () => (await import('./rules/java.ts')).java,
  JavaScript: async () => (await import('./rules/javascript.ts')).javascript,
  Lua: async () => (await import('./rules/lua.ts')).lua,
  Nix: async () => (await import('./rules/nix.ts')).nix,
  PHP: async () => (await import('./rules/php.ts')).php,
  'Protocol Buffer': async () => (await import('./rules/protobuf.ts')).protobuf,
  Python: async () => (await import('./rules/python.ts')).python,
  R: async () => (await import('./rules/r.ts')).r,
  Ruby: async () => (await import('./rules/ruby.ts')).ruby,
  Rust: async () => (await import('./rules/rust.ts')).rust,
  SCSS: async () => (await import('./rules/scss.ts')).scss,
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
  if (!source || lexers.has(name)) return
  const rules = await source()
  lexers.set(name, compileStates(rules, (other, code) => splitInside(other, code)))
  await Promise.all((rules.uses ?? []).map(loadStates))
}

/** Code inside of other code gets no line feed. */
function splitInside(name: string, code: string): Token[] {
  const lexer = lexers.get(name)
  return lexer ? splitByStates(code, {...lexer, endsLine: false}) : [{text: code, className: ''}]
}

/** Split code by the rules of a lexer; where they are not loaded it stays whole. */
export function splitByStatesOf(name: string, code: string): Token[] {
  const lexer = lexers.get(name)
  return lexer ? splitByStates(code, lexer) : [{text: code, className: ''}]
}
