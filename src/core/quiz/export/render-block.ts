import type {Element, ElementContent, Root} from 'hast'
import {type Handlers, type State, toHast} from 'mdast-util-to-hast'
import {unified} from 'unified'
import {remarkMarkdown} from '../../parse.ts'
import {defaultSettings} from '../../settings.ts'

const processor = unified().use(remarkMarkdown, defaultSettings).freeze()

/** Turn block markdown into hast for another platform: Hugo's default syntax, no raw HTML, no typographer, no hooks. */
export function renderPlainBlock(text: string): readonly ElementContent[] {
  const tree = toHast(processor.parse(text), {handlers, footnoteBackContent: () => []}) as Root
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype')
}

/** What is not in mdast's own set. */
const handlers = {defList: writeAs('dl'), defListTerm: writeAs('dt'), defListDescription: writeAs('dd')} as unknown as Handlers

function writeAs(tagName: string): (state: State, node: never) => Element {
  return (state, node) => ({type: 'element', tagName, properties: {}, children: state.all(node)})
}
