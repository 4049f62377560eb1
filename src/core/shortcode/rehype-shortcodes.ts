import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {insertShortcodes} from './insert.ts'

declare module 'vfile' {
  interface DataMap {
    /** Outputs of shortcodes by the word that stands for them. */
    shortcodeOutputs: ReadonlyMap<string, string>
  }
}

/** Put the outputs of shortcodes where their words stand. */
export function rehypeShortcodes(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (file.data.shortcodeOutputs) insertShortcodes(tree, file.data.shortcodeOutputs)
  }
}
