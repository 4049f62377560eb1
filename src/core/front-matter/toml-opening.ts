import {parse, TomlError} from 'smol-toml'
import {offsetOf} from './place.ts'
import {withPossibleDates} from './toml-dates.ts'

/** What was opened and not closed in time. */
export interface TomlOpening {
  /** Characters from the start of the text. */
  readonly offset: number
  readonly opening: string
  readonly closing: string
  /** What the closing should stand before; `''` at the end of the text. */
  readonly before: string
}

/** A place at which the parser ended. */
interface End {
  readonly offset: number
  readonly lineStart: number
  /** The line from the place on. */
  readonly rest: string
}

/** Nobody nests deeper by hand. */
const deepest = 12

/**
 * Find the list, the inline table or the text of several lines that was begun above the place at which a parser ended, because
 * its closing is missing.
 *
 * Shape: `tags = ['a'\ntitle = 'b'` at `title` → `{offset: 7, opening: '[', closing: ']', before: "title = 'b'"}`.
 * Errors: none; `undefined` where nothing is open, and where only a comma is missing.
 */
export async function findTomlOpening(text: string, end: End): Promise<TomlOpening | undefined> {
  return (await openBracket(text, end)) ?? openText(text, end)
}

async function openBracket(text: string, {lineStart, offset, rest}: End): Promise<TomlOpening | undefined> {
  if (text.slice(lineStart, offset).trim() !== '' || !/^(?:[\w"'.-]+\s*=|\[|\]|\}|$)/.test(rest)) return undefined
  const head = `${text.slice(0, lineStart).replace(/,\s*$/, '')}\n`
  const closers = closersOf(head)
  if (closers === undefined) return undefined
  const {parseTOML, traverseNodes} = await import('toml-eslint-parser')
  let found = -1
  traverseNodes(parseTOML(withPossibleDates(head + closers), {tomlVersion: '1.1'}), {
    enterNode: ({range}) => {
      if (range[1] === head.length + 1) found = range[0]
    },
    leaveNode: () => {}
  })
  const closing = closers.charAt(0)
  if (found === -1 || lacksComma(text, {offset, closing})) return undefined
  return {offset: found, opening: text.charAt(found), closing, before: rest}
}

/** What closes all that is open at the end of a text, from the inside out; `undefined` where nothing is, or nothing helps. */
function closersOf(head: string): string | undefined {
  if (errorAt(head) === undefined) return undefined
  for (let closers = ''; closers.length < deepest; ) {
    const next = [']', '}'].find((one) => (errorAt(head + closers + one) ?? Number.POSITIVE_INFINITY) > head.length + closers.length)
    if (next === undefined) return undefined
    closers += next
    if (errorAt(head + closers) === undefined) return closers
  }
  return undefined
}

/** Offset at which the parser ends; `undefined`: it is content. */
function errorAt(text: string): number | undefined {
  try {
    parse(text, {integersAsBigInt: 'asNeeded'})
    return undefined
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return offsetOf(text, error)
  }
}

/** A list or a table over several lines that is closed further down. */
function lacksComma(text: string, {closing, offset}: {readonly closing: string; readonly offset: number}): boolean {
  const below = text.slice(offset)
  if (closing === '}') return /^[ \t]*\}/m.test(below.split(/^[ \t]*\[/m, 1)[0] ?? '')
  const [line = ''] = below.split('\n', 1)
  return (errorAt(`${text.slice(0, offset)},${below}`) ?? Number.POSITIVE_INFINITY) > offset + line.length
}

/** A text that was closed by the quotes that should have opened the next one. */
async function openText(text: string, {lineStart, offset}: End): Promise<TomlOpening | undefined> {
  if (!/"""|'''/.test(text.slice(0, offset))) return undefined
  const head = [text.slice(0, offset), text.slice(0, lineStart)].find((one) => errorAt(one) === undefined)
  if (head === undefined) return undefined
  const {parseTOML, traverseNodes} = await import('toml-eslint-parser')
  let found: TomlOpening | undefined
  traverseNodes(parseTOML(withPossibleDates(head), {tomlVersion: '1.1'}), {
    enterNode: (node) => {
      if (node.type !== 'TOMLValue' || node.kind !== 'string' || !node.multiline) return
      const before = /\n\s*([\w."'-]+\s*=\s*(?:"""|'''))$/.exec(head.slice(...node.range))?.[1]
      const quotes = head.slice(node.range[0], node.range[0] + 3)
      if (before !== undefined) found = {offset: node.range[0], opening: quotes, closing: quotes, before}
    },
    leaveNode: () => {}
  })
  return found
}
