import {findLexer, type Lexer} from './find-lexer.ts'

type Weighted = readonly (readonly [RegExp, number])[]

/** Stands for a language that nobody knows. */
const fallback: Lexer = {name: 'fallback', grammar: ''}

/**
 * Guess the language of code by a few plain signs, as Hugo does with `guessSyntax`; else `fallback`, which is plain.
 *
 * Shape: `#!/bin/sh` → Bash; `hello` → fallback.
 * Source: the analysers of Chroma's lexers; most have none, and those that delegate to another language (PHP in HTML, ERB) are never asked.
 */
export function guessLexer(code: string): Lexer {
  let best: string | undefined
  let highest = 0
  for (const [name, weigh] of Object.entries(signs)) {
    const weight = Math.min(1, weigh(code))
    if (weight <= highest) continue
    best = name
    highest = weight
  }
  return (best && findLexer(best)) || fallback
}

/** How sure the signs of a language make, in the order in which Chroma asks. */
const signs: Readonly<Record<string, (code: string) => number>> = {
  Bash: (code) => first(code, [[/^#!.*\/bin\/(?:env |)(?:bash|zsh|sh|ksh)/m, 1]]),
  'C++': (code) => first(code, [[/#include <[a-z_]+>/, 0.2], [/using namespace /, 0.4]]),
  C: (code) => first(code, [[/^[ \t]*#include </m, 0.1], [/^[ \t]*#ifn?def /m, 0.1]]),
  dns: (code) => first(code, [[/^@\s+IN\s+SOA\s+/m, 1]]),
  GDScript: (code) => sum(code, [[/^export/, 0.1]]),
  GDScript3: (code) =>
    sum(code, [
      [/func (?:_ready|_init|_input|_process|_unhandled_input)/, 0.8],
      [/extends |class_name |onready |preload|load|setget|func [^_]/, 0.4],
      [/var|const|enum|export|signal|tool/, 0.2]
    ]),
  MySQL: (code) => weighNames(count(code, /`[a-zA-Z_]\w*`/g), count(code, /\[[a-zA-Z_]\w*\]/g)),
  Nu: (code) => first(code, [[/^#!.*\/bin\/(?:env(?: -[a-zA-Z0-9]+)*(?: --[a-zA-Z0-9-=]+)* |)nu/m, 1]]),
  RPGLE: (code) => sum(code, [[/\*\*free/i, 0.9], [/ctl-opt/i, 0.9], [/dcl-(?:ds|s|f|proc|pr|pi)/i, 0.9], [/\*in[0-9][0-9]/i, 0.5]]),
  Templ: (code) =>
    sum(code, [
      [/^[ \t]*templ\s+[A-Za-z_]\w*\s*\(/m, 0.7],
      [/^[ \t]*package\s+\w[^]*^[ \t]*templ\s/m, 0.5]
    ]),
  Zed: (code) => (has(code, 'definition ', 'relation ', 'permission ') ? 0.9 : has(code, 'definition ') || has(code, 'relation ') ? 0.5 : has(code, 'permission ') ? 0.25 : 0),
  Go: (code) => (has(code, 'fmt.', 'package ') ? 0.5 : has(code, 'package ') ? 0.1 : 0)
}

/** Names of the languages that may be guessed. */
export const guessable: readonly string[] = Object.keys(signs)

function has(code: string, ...texts: readonly string[]): boolean {
  return texts.every((text) => code.includes(text))
}

function first(code: string, weighted: Weighted): number {
  return weighted.find(([sign]) => sign.test(code))?.[1] ?? 0
}

function sum(code: string, weighted: Weighted): number {
  return weighted.reduce((total, [sign, weight]) => total + (sign.test(code) ? weight : 0), 0)
}

function count(code: string, sign: RegExp): number {
  return code.match(sign)?.length ?? 0
}

/** MySQL quotes names with backticks, Transact-SQL with brackets. */
function weighNames(backticks: number, brackets: number): number {
  if (backticks + brackets >= 1 && backticks >= 2 * brackets) return 0.5
  if (backticks > brackets) return 0.2
  return backticks > 0 ? 0.1 : 0
}
