import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import type {Plugin} from 'unified'
import {syntaxExtensions} from './markdown/syntax.ts'
import type {Settings} from './options.ts'

/**
 * Parse markdown: the one place where a parser is chosen.
 *
 * Shape: `# A` → `{type: 'root', children: [{type: 'heading', …}]}`; extensions are switched by `settings.goldmark`.
 * Units: positions are those of the given text, 1-indexed, offsets from 0.
 */
export const remarkMarkdown: Plugin<[Settings], string, Root> = function (settings) {
  const {micromark, mdast} = syntaxExtensions(settings)
  const data = this.data()
  data.micromarkExtensions = [...micromark, ...(data.micromarkExtensions ?? [])]
  data.fromMarkdownExtensions = [...mdast, ...(data.fromMarkdownExtensions ?? [])]
  return remarkParse.call(this)
}
