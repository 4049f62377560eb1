import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Settings} from '../options.ts'
import {replaceInText} from './inline-text.ts'

/** Replace quotes, dashes, dots and emoji codes by what stands for them, as far as the settings want it. */
export function remarkTypographer(settings: Settings): ((tree: Root, file: VFile) => void) | undefined {
  if (settings.goldmark.extensions.typographer.disable && !settings.enableEmoji) return undefined
  return (tree, file) => replaceInText(tree, String(file), settings)
}
