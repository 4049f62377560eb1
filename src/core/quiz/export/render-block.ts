import type {ElementContent, Root} from 'hast'
import {toHast} from 'mdast-util-to-hast'
import {unified} from 'unified'
import {remarkMarkdown} from '../../parse.ts'
import {defaultSettings} from '../../settings.ts'

const processor = unified().use(remarkMarkdown, defaultSettings).freeze()

/** Turn block markdown into hast for another platform: Hugo's default syntax, no raw HTML, no typographer, no hooks. */
export function renderPlainBlock(text: string): readonly ElementContent[] {
  const tree = toHast(processor.parse(text)) as Root
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype')
}
