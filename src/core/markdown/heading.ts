import type {ElementContent, Properties} from 'hast'
import type {Heading} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {placeholdersToText} from '../shortcode/insert.ts'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {contextOf} from './context.ts'
import {headingId} from './heading-id.ts'
import {headingText} from './heading-text.ts'

/** A heading with the author's attributes and an id. */
export function heading(state: State, node: Heading): ElementContent[] {
  const {settings, ids, headings, shortcodeOutputs} = contextOf(state)
  const {autoHeadingID, autoIDType} = settings.goldmark.parser
  const properties: Properties = attributesOf(node, 'heading')
  const text = placeholdersToText(headingText(node.children), shortcodeOutputs).split('\n').at(-1) ?? ''
  if (typeof properties.id === 'string') ids.add(properties.id)
  else if (autoHeadingID && text !== '') properties.id = headingId(text, {type: autoIDType, taken: ids, empty: 'heading'})
  const late = attributesOf({type: 'heading', data: {attributes: node.data?.lateAttributes ?? []}}, 'heading')
  for (const [name, value] of Object.entries(late)) properties[name] ??= value
  const element = buildElement(state, node, {tagName: `h${node.depth}`, properties, children: state.all(node)})
  headings.push({depth: node.depth, id: typeof properties.id === 'string' ? properties.id : '', element})
  return [element, lineFeed()]
}
