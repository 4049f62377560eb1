import type {Heading, PhrasingContent} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import {readAttributes} from './read-attributes.ts'

/**
 * Tree of headings with attributes at their end: `## Title {#id .class}`.
 *
 * Source: goldmark `parser/atx_heading.go`; the last line of a heading counts, and closing `#` may stand before the braces.
 */
export const headingAttributesFromMarkdown: Extension = {exit: {atxHeading: exitAtx, setextHeadingText: exitSetext}}

function exitAtx(this: CompileContext, token: Token): undefined {
  const line = this.sliceSerialize(token)
  const start = /^#{1,6}[ \t]*/.exec(line)?.[0].length ?? 0
  const cut = takeAttributes(this, line, {token, start})
  if (cut !== undefined) cutClosing(this.stack.at(-1) as Heading, line.slice(start, cut))
  this.exit(token)
}

function exitSetext(this: CompileContext, token: Token): undefined {
  const text = this.sliceSerialize(token)
  this.data.setextHeadingSlurpLineEnding = true
  takeAttributes(this, text, {token, start: text.lastIndexOf('\n') + 1})
}

/** Give the heading what is in the braces at the end of its line, and cut them off; returns where they start. */
function takeAttributes(context: CompileContext, text: string, {token, start}: {token: Token; start: number}): number | undefined {
  const heading = context.stack.at(-1) as Heading
  for (let at = start; at < text.length; at++) {
    const isEscape = text.charAt(at) === '\\'
    if (isEscape) at++
    if (isEscape || text.charAt(at) !== '{') continue
    const read = readAttributes(text, at)
    if (!read || text.slice(read.end).trim() !== '') continue
    if (read.attributes.length > 0) heading.data = {...heading.data, attributes: read.attributes}
    // counted from the end: between lines of a container there is more in the source than in the text
    cutContent(heading, token.end.offset - (text.length - at))
    return at
  }
  return undefined
}

type Parent = {children: PhrasingContent[]}

/** Drop what stands at or after an offset, and white space before it. */
function cutContent(parent: Parent, offset: number): void {
  while ((parent.children.at(-1)?.position?.start.offset ?? -1) >= offset) parent.children.pop()
  const last = parent.children.at(-1)
  if (!last) return
  if (last.type === 'text') {
    const run = last.data?.runs?.findLast((candidate) => candidate.offset <= offset)
    const end = last.position?.end
    if (end && (end.offset ?? 0) > offset && run) {
      last.value = last.value.slice(0, run.at + offset - run.offset)
      last.position = {start: last.position?.start ?? end, end: {...end, column: end.column - ((end.offset ?? 0) - offset), offset}}
    }
    setText(parent, last.value.trimEnd())
  } else if ('children' in last) cutContent(last, offset)
}

/** Drop the closing sequence that stood before the braces. */
function cutClosing(heading: Heading, line: string): void {
  const last = heading.children.at(-1)
  const closing = /(?:^|[ \t]+)#+[ \t]*$/.exec(line)?.[0].trimEnd()
  if (closing === undefined || last?.type !== 'text' || !last.value.endsWith(closing.trimStart())) return
  setText(heading, last.value.slice(0, -closing.trimStart().length).trimEnd())
}

function setText(parent: Parent, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type !== 'text') return
  if (value === '') parent.children.pop()
  else {
    last.value = value
    if (last.data?.runs) last.data.runs = last.data.runs.filter((run) => run.at < value.length).map((run) => ({...run, length: Math.min(run.length, value.length - run.at)}))
  }
}
