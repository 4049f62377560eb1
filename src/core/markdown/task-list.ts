import type {ListItem} from 'mdast'
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

/** Tree of task lists: `checked` of the list item. */
export const taskListFromMarkdown: FromMarkdown = {
  exit: {
    taskListMark(this: CompileContext, token: Token): undefined {
      const item = this.stack.at(-2) as ListItem
      item.checked = /^\[[xX]/.test(this.sliceSerialize(token))
    }
  }
}
