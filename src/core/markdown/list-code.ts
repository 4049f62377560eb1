import type {Nodes, Parents} from 'mdast'
import type {Extension} from 'mdast-util-from-markdown'

/** Tree of code in list items: its lines of blanks are empty and end in a line feed, as Goldmark leaves the blanks to the list. */
export const listCodeFromMarkdown: Extension = {transforms: [(tree) => emptyLines(tree)]}

function emptyLines(parent: Parents): undefined {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'code' && parent.type === 'listItem') child.value = child.value.replace(/^[ \t]+$/gm, '').replace(/(?<=\n)\r\n/g, '\n')
    else if ('children' in child) emptyLines(child)
  }
}
