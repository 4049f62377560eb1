import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {insertShortcodes} from './insert.ts'

/** Put the outputs of shortcodes where their words stand. */
export function rehypeShortcodes(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (file.data.render) insertShortcodes(tree, file.data.render.shortcodeOutputs)
  }
}
