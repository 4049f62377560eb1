import type {Data} from 'unified'

/** What `remark-parse` takes from extensions of its syntax. */
interface SyntaxData {
  readonly fromMarkdownExtensions?: readonly unknown[]
}

/** Whether a pipeline reads MDX, which has expressions where markdown has comments, HTML and Hugo's shortcodes. */
export function readsMdx(data: Data): boolean {
  const extensions = ((data as SyntaxData).fromMarkdownExtensions ?? []).flat(2) as readonly {readonly enter?: object}[]
  return extensions.some(({enter}) => enter !== undefined && Object.hasOwn(enter, 'mdxFlowExpression'))
}
