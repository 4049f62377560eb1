import type {HLJSApi} from 'highlight.js'
import {findLexer} from './find-lexer.ts'
import {embeddedGrammars, grammars} from './grammars.ts'
import {ScopeEmitter, type ScopedText} from './scope-emitter.ts'
import {hasStates, loadStates} from './states/state-lexers.ts'

/** One instance a grammar, so that what a block looks like does not depend on the blocks before it. As many as there are grammars. */
const engines = new Map<string, HLJSApi>()

/**
 * Load the rules or grammars for some languages; what is not loaded is written without colours.
 *
 * Call it before a page is rendered, with `languagesIn` of its text; it costs nothing for what is there already.
 * Shape: words as they stand after fences: `['go', 'sh', 'mermaid']`; unknown ones are left out.
 */
export async function loadLanguages(words: Iterable<string>): Promise<void> {
  const missing = new Set<string>()
  const ruled = new Set<string>()
  for (const word of words) {
    const {name = '', grammar} = findLexer(word) ?? {}
    const ruledName = name === 'Go HTML Template' ? 'HTML' : name
    if (hasStates(ruledName)) ruled.add(ruledName)
    else if (grammar && !engines.has(grammar)) missing.add(grammar)
  }
  await Promise.all([...[...missing].map(loadEngine), ...[...ruled].map(loadStates)])
}

/** Lexers with rules of their own for code that a grammar finds inside of other code. */
const statesInside: Readonly<Record<string, string>> = {css: 'CSS', javascript: 'JavaScript'}

async function loadEngine(grammar: string): Promise<void> {
  const {default: core} = await import('highlight.js/lib/core')
  const engine = core.newInstance()
  engine.configure({__emitter: ScopeEmitter} as unknown as Parameters<HLJSApi['configure']>[0])
  for (const name of withEmbedded(grammar)) {
    const module = await grammars[name]?.()
    if (module) engine.registerLanguage(name, module.default)
    await loadStates(statesInside[name] ?? '')
  }
  engines.set(grammar, engine)
}

function withEmbedded(grammar: string, found: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (found.has(grammar)) return found
  const start: ReadonlySet<string> = new Set([...found, grammar])
  return (embeddedGrammars[grammar] ?? []).reduce((all, name) => withEmbedded(name, all), start)
}

/** Split code by a grammar; a grammar that is not loaded leaves it whole. */
export function splitByGrammar(code: string, grammar: string): readonly ScopedText[] {
  const engine = engines.get(grammar)
  if (!engine || !code) return [{text: code, scopes: [], grammar: ''}]
  const result = engine.highlight(code, {language: grammar, ignoreIllegals: true})
  return (result._emitter as unknown as ScopeEmitter).pieces
}
