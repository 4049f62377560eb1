import {splitByGrammar} from './engine.ts'
import type {Lexer} from './find-lexer.ts'
import {classOfScopes} from './scopes.ts'
import type {Token} from './token.ts'

/** Lexers that end code with a line feed where the author did not. */
const closed = new Set(['Bash Session', 'Diff'])

/**
 * Split code into tokens.
 *
 * Shape: Go's `x := 1` → `x` nx, ` := ` plain, `1` mi.
 */
export function tokenize(code: string, {name, grammar}: Pick<Lexer, 'name' | 'grammar'>): readonly Token[] {
  const whole = closed.has(name) && code && !code.endsWith('\n') ? `${code}\n` : code
  if (!grammar) return whole ? [{text: whole, className: ''}] : []
  return splitByGrammar(whole, grammar).map(({text, scopes}) => ({text, className: classOfScopes(scopes)}))
}
