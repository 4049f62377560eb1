import type {ListItem, Nodes, Parents, Text} from 'mdast'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    taskListMark: 'taskListMark'
  }
}

/**
 * Syntax of task lists: `- [x] text`; nothing need follow the bracket, not even a blank.
 *
 * Source: goldmark `extension/tasklist.go`.
 */
export function taskList(): Extension {
  return {text: {91: {name: 'taskList', tokenize}}}
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const isFirst = this.previous === null && this._gfmTasklistFirstContentOfListItem
  return (code) => {
    if (!isFirst) return nok(code)
    effects.enter('taskListMark')
    effects.consume(code)
    return value
  }

  function value(code: Code): State | undefined {
    if (!isSpace(code) && code !== 88 && code !== 120) return nok(code)
    effects.consume(code)
    return close
  }

  function close(code: Code): State | undefined {
    if (code !== 93) return nok(code)
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return after
    }
    effects.exit('taskListMark')
    return ok(code)
  }
}

function isSpace(code: Code): boolean {
  return code !== null && (code < 0 || code === 32)
}

declare module 'mdast' {
  interface ListItemData {
    /** Only while parsing: the mark as it is written, for an item that does not begin with a paragraph after all. */
    taskMark?: Text | undefined
  }
}

/** Tree of task lists: `checked` of the list item. */
export const taskListFromMarkdown: FromMarkdown = {
  transforms: [(tree) => checkMarks(tree)],
  exit: {
    taskListMark(this: CompileContext, token: Token): undefined {
      const [item, inner] = this.stack.slice(-2)
      const mark = textOf(token, this.sliceSerialize(token))
      if (item?.type === 'listItem') {
        item.checked = /^\[[xX]/.test(mark.value)
        item.data = {...item.data, taskMark: mark}
      } else if (inner && 'children' in inner) {
        ;(inner.children as Nodes[]).push(mark)
      }
    }
  }
}

function textOf({start, end}: Token, value: string): Text {
  const pointOf = ({line, column, offset}: Token['start']) => ({line, column, offset})
  return {type: 'text', value, data: {runs: [{at: 0, offset: start.offset, length: value.length}]}, position: {start: pointOf(start), end: pointOf(end)}}
}

/** A mark is text in a table and in a term, which Goldmark makes of paragraphs before it reads their text, but not in a heading. */
function checkMarks(parent: Parents): undefined {
  for (const child of parent.children as Nodes[]) {
    if (!('children' in child)) continue
    if (child.type === 'listItem' && child.data?.taskMark) restoreMark(child, child.data.taskMark)
    else if (child.type === 'listItem') takeMark(child)
    checkMarks(child)
  }
}

/** Take the mark from the start of a heading that the item begins with. */
function takeMark(item: ListItem): void {
  const [heading] = item.children
  const text = heading?.type === 'heading' ? heading.children[0] : undefined
  const mark = text?.type === 'text' ? /^\[([ \txX])\]\s*/.exec(text.value) : null
  if (heading?.type !== 'heading' || text?.type !== 'text' || !mark) return
  const written = text.data?.runs ?? []
  const isEscaped = [0, 1, 2].some((at) => !written.some((run) => run.at <= at && at < run.at + run.length))
  if (isEscaped) return
  item.checked = /x/i.test(mark[1] ?? '')
  const {length} = mark[0]
  text.value = text.value.slice(length)
  if (text.value === '') heading.children.shift()
  const runs = written.map((run) => {
    const cut = Math.min(run.length, Math.max(0, length - run.at))
    return {at: Math.max(0, run.at - length), offset: run.offset + cut, length: run.length - cut}
  })
  text.data = {...text.data, runs: runs.filter((run) => run.length > 0), numeric: text.data?.numeric?.map((reference) => ({...reference, at: reference.at - length}))}
}

function restoreMark(item: ListItem, mark: Text): void {
  const [first, second] = item.children as Nodes[]
  delete item.data?.taskMark
  if (first?.type !== 'paragraph' || second?.type !== 'defListDescription') return
  item.checked = null
  first.children.unshift(first.children.length > 0 ? mark : {...mark, value: mark.value.trimEnd()})
}
