/**
 * Compile a glob as Hugo's cascade targets, permalink targets and resource patterns use them.
 *
 * `*` within one path segment, `**` across segments, `?` one character, `[a-z]`, `{a,b}`; case is ignored.
 *
 * Shape: `{/posts,/posts/**}` → matches `/posts` and `/posts/a/b`.
 */
export function compileGlob(pattern: string): RegExp {
  const state: GlobState = {pattern, offset: 0, braces: 0, out: ''}
  while (state.offset < pattern.length) state.out += piece(state)
  return new RegExp(`^${state.out}${')'.repeat(state.braces)}$`, 'iu')
}

interface GlobState {
  readonly pattern: string
  offset: number
  braces: number
  out: string
}

function piece(state: GlobState): string {
  const character = String.fromCodePoint(state.pattern.codePointAt(state.offset) ?? 0)
  state.offset += character.length
  switch (character) {
    case '*':
      return star(state)
    case '?':
      return '[^/]'
    case '[':
      return characterClass(state)
    case '{':
      state.braces++
      return '(?:'
    case '}':
      if (state.braces === 0) return '\\}'
      state.braces--
      return ')'
    case ',':
      return state.braces ? '|' : ','
    case '\\':
      return escapePattern(state.pattern[state.offset++] ?? '\\')
    default:
      return escapePattern(character)
  }
}

function star(state: GlobState): string {
  if (state.pattern[state.offset] !== '*') return '[^/]*'
  state.offset++
  return '.*'
}

function characterClass(state: GlobState): string {
  const end = state.pattern.indexOf(']', state.offset + 1)
  if (end < 0) return '\\['
  const inner = state.pattern.slice(state.offset, end).replace(/^!/, '^').replace(/[\\[\]]/g, '\\$&')
  state.offset = end + 1
  return `[${inner}]`
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
