import type {ElementContent} from 'hast'
import type {ImageReference, LinkReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'

/** What stands where a reference's definition is gone, such as after a plugin removed it: the text in its brackets. */
export function withoutDefinition(state: State, node: ImageReference | LinkReference): ElementContent[] {
  if (node.type === 'imageReference') return [{type: 'text', value: `![${node.alt ?? ''}]`}]
  return [{type: 'text', value: '['}, ...state.all(node), {type: 'text', value: ']'}]
}
