import type {Node, Nodes, Parents} from 'mdast'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import {lastLine} from './last-line.ts'
import {restOfLine} from './rest-of-line.ts'
import {type Attribute, readAttributes} from './read-attributes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockAttributes: 'blockAttributes'
  }
}

/** A line of attributes; it is gone when the tree is done. */
export interface BlockAttributes extends Node {
  type: 'blockAttributes'
  attributes: readonly Attribute[]
}

declare module 'mdast' {
  interface HeadingData {
    /** Attributes of the line below, which come after the id. */
    lateAttributes?: readonly Attribute[] | undefined
  }
  interface RootContentMap {
    blockAttributes: BlockAttributes
  }
}

/**
 * Syntax for a line of attributes below a block: `{.class #id}`.
 *
 * The line ends a paragraph; what stands after the brace is dropped, as in Hugo.
 * Source: Hugo `markup/goldmark/internal/extensions/attributes`.
 */
export function blockAttributes(): Extension {
  const construct: Construct = {name: 'blockAttributes', tokenize, concrete: true}
  return {flow: {123: construct}}
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const read = readAttributes(restOfLine(this))
  return (code) => {
    if (!read) return nok(code)
    effects.enter('blockAttributes')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === -5 || code === -4 || code === -3) {
      effects.exit('blockAttributes')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
}

/** Tree of blocks with their attributes. */
export const blockAttributesFromMarkdown: FromMarkdown = {
  enter: {
    blockAttributes(this: CompileContext, token: Token): undefined {
      const attributes = readAttributes(this.sliceSerialize(token))?.attributes ?? []
      this.enter({type: 'blockAttributes', attributes} as never, token)
    }
  },
  exit: {
    blockAttributes(this: CompileContext, token: Token): undefined {
      this.exit(token)
    }
  },
  transforms: [(tree) => giveAttributes(tree)]
}

/** Move attributes to the block right before them. */
function giveAttributes(parent: Parents): undefined {
  const children = parent.children as Nodes[]
  let owner: Nodes | undefined
  let line = 0
  for (const child of children) {
    if (child.type === 'blockAttributes') {
      if (owner && child.position?.start.line === line + 1) addAttributes(owner, child.attributes)
      else owner = undefined
    } else {
      if ('children' in child) giveAttributes(child)
      owner = child
    }
    line = lastLine(child)
  }
  if (children.some((child) => child.type === 'blockAttributes')) parent.children = children.filter((child) => child.type !== 'blockAttributes') as typeof parent.children
}

/** What is given twice keeps its first value; code takes attributes in its fence only. */
function addAttributes(node: Nodes, added: readonly Attribute[]): void {
  if (node.type === 'code') return
  if (node.type === 'heading') {
    node.data = {...node.data, lateAttributes: [...(node.data?.lateAttributes ?? []), ...added]}
    return
  }
  const own = node.data?.attributes ?? []
  node.data = {...node.data, attributes: [...own, ...added.filter(({name}) => !own.some((other) => other.name === name))]}
}
