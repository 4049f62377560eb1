import type {ElementContent, Root} from 'hast'
import {toHast} from 'mdast-util-to-hast'
import {parse} from '../../parse.ts'
import {defaultSettings} from '../../settings.ts'

/** Turn block markdown into hast for another platform: Hugo's default syntax, no raw HTML, no typographer, no hooks. */
export function renderPlainBlock(text: string): readonly ElementContent[] {
  const tree = toHast(parse(text, defaultSettings)) as Root
  return tree.children.filter((child): child is ElementContent => child.type !== 'doctype')
}
