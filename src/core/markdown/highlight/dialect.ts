/** How Chroma's lexer of a language differs from what a grammar of highlight.js finds. */
export interface Dialect {
  /** Class for a scope, over the common ones; `?`: split like text without a scope, `-`: plain, `p+nc`: `p` for the marks before the first letter. A key of two scopes counts for the inner one inside the outer one. */
  readonly scopes?: Readonly<Record<string, string>>
  /** Words that always have a class: class → words. */
  readonly words?: Readonly<Record<string, string>>
  /** Class of other words. Default: `n`. */
  readonly name?: string
  /** Class of words before `(`. Default: that of other words. */
  readonly call?: string
  /** Class of words after `.`. Default: that of other words. */
  readonly member?: string
  /** What a word is. Default: letters, digits, `_` and `$`. */
  readonly word?: string
  readonly operators?: string
  readonly punctuation?: string
  /** Further pieces, tried before all others: class (a digit after it is dropped) → expression, with names for its own groups if it has any. */
  readonly pieces?: Readonly<Record<string, string>>
  /** Whether expressions may look back beyond what the grammar left over, into strings and comments. */
  readonly looksBack?: boolean
  /** Class of blanks; empty: plain. */
  readonly blank?: string
  /** Class of all comments; `?`: split them like other text. Default: `cm` for blocks, else `c1`. */
  readonly comment?: string
  /** Comments of another class: class → how they begin. */
  readonly comments?: Readonly<Record<string, string>>
  /** Classes whose tokens have the line feed after them in them, or give it another class: `c1 cpf=cp`. */
  readonly lineFeedIn?: string
  /** Class of all numbers. Default: by their form. */
  readonly number?: string
  /** Class of strings by their quotes, over `s2`, `s1` and `sb`; an empty quote stands for none. */
  readonly strings?: Readonly<Record<string, string>>
  /** Pieces inside strings that do not look like the string: class → expression. */
  readonly inStrings?: Readonly<Record<string, string>>
  readonly ignoreCase?: boolean
  /** Class of characters that fit nowhere. Default: plain. */
  readonly other?: string
}
