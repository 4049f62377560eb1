import {numberClass} from './literal-class.ts'
import type {Token} from './token.ts'

const piece = /(?<blank>\s+)|(?<string>"(?:\\[\\"]|[^"])*")|(?<comment>\/\/.*\n?)|(?<constant>(?:true|false|null)\b)|(?<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<mark>[{}[\],:])|[^]/g

/** What is open: an object before a name, an object after one, or an array. */
type Open = 'name' | 'value' | 'array'

/**
 * Split JSON: a text is a name or a value by where it stands, and a mark is an error where none belongs.
 *
 * Shape: `{"a": 1}` → `{` p, `"a"` nt, `:` p, ` ` plain, `1` mi, `}` p.
 * Source: the states of Chroma's JSON lexer.
 */
export function splitJson(code: string): Token[] {
  const open: Open[] = []
  return [...code.matchAll(piece)].map((match) => ({text: match[0], className: classOf(match, open)}))
}

function classOf({0: text, groups = {}}: RegExpMatchArray, open: Open[]): string {
  const top = open.at(-1)
  if (groups['blank'] !== undefined) return ''
  if (groups['comment'] !== undefined) return 'c1'
  if (groups['mark'] !== undefined) return move(text, open) ? 'p' : 'err'
  if (top === 'name') {
    if (groups['string'] === undefined) return 'err'
    open.push('value')
    return 'nt'
  }
  if (groups['string'] !== undefined) return 's2'
  if (groups['constant'] !== undefined) return 'kc'
  return groups['number'] === undefined ? 'err' : numberClass(text)
}

/** Follow a mark; `false` where it does not belong. */
function move(mark: string, open: Open[]): boolean {
  const top = open.at(-1)
  if ((mark === '{' || mark === '[') && top !== 'name') return open.push(mark === '{' ? 'name' : 'array') > 0
  if (mark === '}' && (top === 'name' || top === 'value')) return open.splice(top === 'value' ? -2 : -1).length > 0
  if (mark === ',' && top === 'value') return open.pop() !== undefined
  if (mark === ']' && top === 'array') return open.pop() !== undefined
  return (mark === ',' && top === 'array') || (mark === ':' && top === 'value')
}
