import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Settings} from './options.ts'
import {type SyntaxExtensions, syntaxExtensions} from './markdown/syntax.ts'
import {replaceInText} from './markdown/inline-text.ts'

const bySettings = new WeakMap<Settings, SyntaxExtensions>()

/**
 * Parse markdown: the one place where a parser is called.
 *
 * Shape: `# A` → `{type: 'root', children: [{type: 'heading', …}]}`; extensions are switched by `settings.goldmark`.
 * Units: positions are those of `text`, 1-indexed, offsets from 0.
 */
export function parse(text: string, settings: Settings): Root {
  let extensions = bySettings.get(settings)
  if (!extensions) {
    extensions = syntaxExtensions(settings)
    bySettings.set(settings, extensions)
  }
  const tree = fromMarkdown(text, {extensions: [...extensions.micromark], mdastExtensions: [...extensions.mdast]})
  replaceInText(tree, text, settings)
  return tree
}
