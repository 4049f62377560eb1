import type {Element, ElementContent, Properties} from 'hast'
import type {BlockContent, DefinitionContent, Parent, PhrasingContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {placeholdersToText} from '../shortcode/insert.ts'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {contextOf} from './context.ts'
import {headingId} from './heading-id.ts'
import {headingText} from './heading-text.ts'

/** A term of a definition list. */
export interface DefListTerm extends Parent {
  type: 'defListTerm'
  children: PhrasingContent[]
}

/** A description of a definition list. */
export interface DefListDescription extends Parent {
  type: 'defListDescription'
  spread?: boolean
  children: (BlockContent | DefinitionContent)[]
}

/** A definition list. */
export interface DefList extends Parent {
  type: 'defList'
  children: (DefListTerm | DefListDescription)[]
}

declare module 'mdast' {
  interface RootContentMap {
    defList: DefList
    defListTerm: DefListTerm
    defListDescription: DefListDescription
  }
}

/** Write a definition list. */
export function defList(state: State, node: DefList): ElementContent[] {
  const children: ElementContent[] = [lineFeed(), ...state.all(node as never)]
  return [buildElement(state, node, {tagName: 'dl', properties: attributesOf(node, 'dl'), children}), lineFeed()]
}

/** Write a term; with an id where the settings want one. */
export function defListTerm(state: State, node: DefListTerm): (Element | ReturnType<typeof lineFeed>)[] {
  const {settings, ids, shortcodeOutputs} = contextOf(state)
  const properties: Properties = {}
  const text = placeholdersToText(headingText(node.children), shortcodeOutputs)
  if (settings.goldmark.parser.autoDefinitionTermID && text !== '') properties.id = headingId(text, {type: settings.goldmark.parser.autoIDType, taken: ids, empty: 'term'})
  return [buildElement(state, node, {tagName: 'dt', properties, children: state.all(node as never)}), lineFeed()]
}

/** Write a description: its first paragraph has no `<p>` where no blank line stands before it. */
export function defListDescription(state: State, node: DefListDescription): ElementContent[] {
  const children = node.spread ? [lineFeed(), ...state.all(node as never)] : tightDescription(state, node)
  return [buildElement(state, node, {tagName: 'dd', children}), lineFeed()]
}

function tightDescription(state: State, node: DefListDescription): ElementContent[] {
  const blocks = node.children.filter((child) => child.type !== 'definition' && child.type !== 'footnoteDefinition')
  const first = blocks.find((block) => block.type === 'paragraph')
  return blocks.flatMap((block) => {
    if (block !== first) return state.one(block, node as never) ?? []
    const inline = state.all(block)
    return block === blocks.at(-1) ? inline : [...inline, lineFeed()]
  })
}
