import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {toHtml, type ToHtmlOptions} from './to-html.ts'

/** Compile a tree to HTML with Goldmark's spelling: what `rehype-stringify` is for, in other bytes. */
export const rehypeGoldmark: Plugin<[ToHtmlOptions], Root, string> = function (options) {
  this.compiler = (tree) => toHtml(tree as Root, options)
}
