import type {Root, RootContent} from 'mdast'
import type {DataBlock} from '../../core/front-matter/fence.ts'

/** Front matter as a node of mdast; `remark-rehype` passes it over, `remark-stringify` writes it as it was. */
interface FrontMatterNode {
  readonly type: 'toml' | 'yaml'
  readonly value: string
  readonly data: {readonly format: DataBlock['format']}
}

/** Extension of `remark-stringify` for the nodes of front matter. */
export const toMarkdown = {
  handlers: {toml: write, yaml: write}
}

function write(node: FrontMatterNode): string {
  if (node.data?.format === 'json') return node.value
  const fence = node.type === 'toml' ? '+++' : '---'
  return `${fence}\n${node.value}\n${fence}`
}

/** Put a document's front matter at the head of its tree; JSON is valid YAML. */
export function addFrontMatter(tree: Root, {format, start, text}: DataBlock): void {
  if (format === 'none') return
  const node: FrontMatterNode = {type: format === 'toml' ? 'toml' : 'yaml', value: text.replace(/\r?\n$/, ''), data: {format}}
  const lines = text.split('\n')
  const end = {line: start.line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1, offset: start.offset + text.length}
  tree.children.unshift({...node, position: {start, end}} as unknown as RootContent)
}
