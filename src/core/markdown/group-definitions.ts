import type {Nodes, Paragraph, Parents, PhrasingContent, Text} from 'mdast'
import type {DefList, DefListTerm} from './definition-list.ts'

/** Gather descriptions in lists, each with the paragraph before it, whose lines are the terms. */
export function groupDefinitions(parent: Parents): undefined {
  const children = parent.children as Nodes[]
  for (const child of children) if ('children' in child) groupDefinitions(child)
  if (!children.some((child) => child.type === 'defListDescription')) return
  const grouped: Nodes[] = []
  for (const child of children) {
    if (child.type === 'defListDescription') openList(grouped).children.push(child)
    else grouped.push(child)
  }
  for (const list of grouped) if (list.type === 'defList') place(list)
  parent.children = grouped as typeof parent.children
}

/** The list at the end; made of the paragraph there, and of a list right before that. */
function openList(grouped: Nodes[]): DefList {
  const last = grouped.at(-1)
  if (last?.type === 'defList') return last
  const terms = last?.type === 'paragraph' ? termsOf(last) : []
  if (terms.length > 0) grouped.pop()
  const before = grouped.at(-1)
  const list: DefList = before?.type === 'defList' ? before : {type: 'defList', children: []}
  list.children.push(...terms)
  if (list !== before) grouped.push(list)
  return list
}

function place(list: DefList): void {
  const start = list.children[0]?.position?.start
  const end = list.children.at(-1)?.position?.end
  if (start && end) list.position = {start, end}
}

/** One term for each line. */
function termsOf(paragraph: Paragraph): DefListTerm[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([])
    else if (child.type === 'text') addLines(lines, child)
    else lines.at(-1)?.push(child)
  }
  return lines.filter((children) => children.length > 0).map((children): DefListTerm => {
    const term: DefListTerm = {type: 'defListTerm', children}
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    return start && end ? {...term, position: {start, end}} : term
  })
}

function addLines(lines: PhrasingContent[][], text: Text): void {
  let at = 0
  for (const [index, line] of text.value.split('\n').entries()) {
    if (index > 0) lines.push([])
    const value = lines.at(-1)?.length === 0 ? line.trimStart() : line
    if (value !== '') lines.at(-1)?.push(part(text, at + line.length - value.length, value))
    at += line.length + 1
  }
}

/** A part of a text that remembers where it stands in the source. */
function part(text: Text, at: number, value: string): Text {
  const runs = (text.data?.runs ?? [])
    .map((run) => ({run, from: Math.max(run.at, at), to: Math.min(run.at + run.length, at + value.length)}))
    .filter(({from, to}) => from < to)
    .map(({run, from, to}) => ({at: from - at, offset: run.offset + from - run.at, length: to - from}))
  const [first] = runs
  const last = runs.at(-1)
  const numeric = text.data?.numeric?.filter((reference) => reference.at >= at && reference.at < at + value.length).map((reference) => ({...reference, at: reference.at - at}))
  const made: Text = {type: 'text', value, data: {runs, numeric}}
  if (!text.position || !first || !last) return text.position ? {...made, position: text.position} : made
  const line = text.position.start.line + text.value.slice(0, at).split('\n').length - 1
  const start = {line, column: line === text.position.start.line ? text.position.start.column + first.at : first.at + 1, offset: first.offset}
  return {...made, position: {start, end: {line, column: start.column + last.at + last.length - first.at, offset: last.offset + last.length}}}
}
