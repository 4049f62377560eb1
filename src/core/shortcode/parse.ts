import type {ShortcodeCall, ShortcodePiece, ShortcodeToken, TagToken} from './types.ts'

/** Whether a shortcode has inner content: always, never, or as its calls show (`undefined`). */
export type TakesInner = (name: string) => boolean | undefined

/** A fault in how tags fit together. */
export interface PairingFault {
  readonly rule: 'shortcode-nesting' | 'shortcode-unclosed' | 'shortcode-closing-unmatched' | 'shortcode-closing-unwanted'
  readonly name: string
  readonly start: number
  readonly end: number
}

interface OpenCall {
  readonly tag: TagToken
  readonly indentation: string
  readonly inner: ShortcodePiece[]
  readonly ordinal: number
  /** How many calls stand directly inside. */
  children: number
}

/**
 * Fit the tags of a body together.
 *
 * Shape: `{{< a >}}x{{< b >}}{{< /a >}}` → call `a` with inner `x` and call `b`.
 * A call is paired where a closing tag of its name follows on its level; which of the unclosed calls between them
 * have no inner content needs no template then.
 * Errors: returned; the pieces are whole in any case.
 */
export function parseShortcodes(text: string, tokens: readonly ShortcodeToken[], takesInner: TakesInner): {readonly pieces: readonly ShortcodePiece[]; readonly faults: readonly PairingFault[]} {
  const faults: PairingFault[] = []
  const closes = matchClosingTags(tokens, takesInner, faults)
  const root: ShortcodePiece[] = []
  const open: OpenCall[] = []
  let children = 0
  let indentation = ''
  for (const token of tokens) {
    const inner = open.at(-1)?.inner ?? root
    if (token.type === 'divider') {
      if (open.length === 0) root.push(token)
      continue
    }
    if (token.type !== 'tag') {
      const value = token.type === 'escaped' ? token.value : text.slice(token.start, token.end)
      inner.push({type: 'text', value, start: token.start, end: token.end})
      indentation = token.type === 'text' ? indentationOf(value) : ''
      continue
    }
    if (token.kind === 'close') {
      if (closes.closing.has(token)) finish(open, root, token)
      indentation = ''
      continue
    }
    const parent = open.at(-1)
    const ordinal = parent ? parent.children++ : children++
    const opened: OpenCall = {tag: token, indentation, inner: [], ordinal, children: 0}
    indentation = ''
    if (closes.opening.has(token)) open.push(opened)
    else inner.push(callOf(opened, token.end))
  }
  return {pieces: root, faults}
}

function finish(open: OpenCall[], root: ShortcodePiece[], closing: TagToken): void {
  const call = open.pop()
  const parent = open.at(-1)?.inner ?? root
  if (call) parent.push({...callOf(call, closing.end), paired: true})
}

function callOf({tag, indentation, inner, ordinal}: OpenCall, end: number): ShortcodeCall {
  return {type: 'call', name: tag.name, markup: tag.markup, parameters: tag.parameters, start: tag.start, end, indentation, ordinal, paired: tag.kind === 'self-closing', inner}
}

/** Calls that may be open at once; unclosed ones without inner content count until their parent is closed. */
export const maxOpen = 200

/** Find which tags belong together, in one pass with a stack. */
function matchClosingTags(tokens: readonly ShortcodeToken[], takesInner: TakesInner, faults: PairingFault[]): {readonly opening: ReadonlySet<TagToken>; readonly closing: ReadonlySet<TagToken>} {
  const opening = new Set<TagToken>()
  const closing = new Set<TagToken>()
  const stack: TagToken[] = []
  const waiting = new Map<string, number>()
  const unclosed = (tag: TagToken) => {
    if (takesInner(tag.name)) faults.push({rule: 'shortcode-unclosed', name: tag.name, start: tag.start, end: tag.end})
  }
  for (const tag of tokens) {
    if (tag.type !== 'tag' || tag.kind === 'self-closing') continue
    const count = waiting.get(tag.name) ?? 0
    if (tag.kind === 'open') {
      if (takesInner(tag.name) === false) continue
      if (stack.length === maxOpen) {
        faults.push({rule: 'shortcode-nesting', name: tag.name, start: tag.start, end: tag.end})
        break
      }
      stack.push(tag)
      waiting.set(tag.name, count + 1)
    } else if (count === 0) {
      const rule = takesInner(tag.name) === false ? 'shortcode-closing-unwanted' : 'shortcode-closing-unmatched'
      faults.push({rule, name: tag.name, start: tag.start, end: tag.end})
    } else {
      for (let top = stack.pop(); top; top = stack.pop()) {
        waiting.set(top.name, (waiting.get(top.name) ?? 1) - 1)
        if (top.name === tag.name) {
          opening.add(top)
          break
        }
        unclosed(top)
      }
      closing.add(tag)
    }
  }
  for (const tag of stack) unclosed(tag)
  return {opening, closing}
}

/** Blanks after the last line break, or the whole text if it is only blanks. */
function indentationOf(text: string): string {
  let start = text.length
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t' || text[start - 1] === '\r')) start--
  return start === 0 || text[start - 1] === '\n' ? text.slice(start) : ''
}
