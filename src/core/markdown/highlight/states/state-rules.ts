/**
 * What one match becomes: a class for the whole, or one for each group.
 *
 * `@state` splits it by the same lexer again, begun in that state; `>CSS` by the lexer of that name.
 */
export type Emission = string | readonly string[]

/**
 * A rule of a state: the state whose rules are tried in its place, or a pattern with what it emits and where it leads.
 *
 * Moves: a state is entered, `#push` enters the one that is left again, `#pop` and `#pop:2` leave, and `a b` enters both as one.
 */
export type StateRule = string | readonly [pattern: string, emission: Emission, ...moves: readonly string[]]

/**
 * A lexer as Chroma writes it: in each state rules, of which the first that matches counts.
 *
 * Patterns are Chroma's own, but where they would go back and forth for ever: those find the same in another way.
 */
export interface StateRules {
  /** For all patterns, in the order of regular expressions: `m` for lines, `i` for any case, `s` for dots that match line feeds. */
  readonly flags: string
  /** Whether a line feed is added to code that ends without one. */
  readonly endsLine?: boolean
  /** Lexers to which parts are handed. */
  readonly uses?: readonly string[]
  /** The first state is `root`. */
  readonly states: Readonly<Record<string, readonly StateRule[]>>
}
