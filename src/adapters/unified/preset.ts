import type {Root} from 'hast'
import remarkRehype from 'remark-rehype'
import type {Plugin, Preset} from 'unified'
import {visit} from 'unist-util-visit'
import {placeMessage} from '../../core/diagnostics.ts'
import {handlers} from '../../core/markdown/handlers.ts'
import {rehypeGoldmark} from '../../core/markdown/rehype-goldmark.ts'
import {remarkTypographer} from '../../core/markdown/remark-typographer.ts'
import {remarkMarkdown} from '../../core/parse.ts'
import {rehypeShortcodes} from '../../core/shortcode/rehype-shortcodes.ts'
import {dividerWord} from '../../core/text/summary.ts'
import {type PluginOptions, settingsOf} from './options.ts'
import rehypeQuizmatter from './rehype.ts'
import {readPosts} from './remark.ts'

export type {PluginOptions} from './options.ts'

/** The divider of the summary has no place on the page. */
const rehypeDivider: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node, index, parent) => {
    const [only, ...others] = node.children
    if (node.tagName !== 'p' || others.length > 0 || only?.type !== 'text' || only.value !== dividerWord || !parent || index === undefined) return
    const next = parent.children[index + 1]
    parent.children.splice(index, next?.type === 'text' && next.value === '\n' ? 2 : 1)
    return index
  })
}

/** Findings of the steps before are at places of the text that shortcodes made: they get the author's. */
const rehypeMessages: Plugin<[], Root> = () => (_, file) => {
  const {from, origins} = file.data.quizmatter?.moving ?? {}
  for (const message of file.messages.slice(from)) if (origins && message.place) placeMessage(message, origins.place(message.place))
}

/** The preset with options. */
export function createPreset(options: PluginOptions = {}): Preset {
  const settings = settingsOf(options)
  return {
    plugins: [
      [remarkMarkdown, settings],
      [readPosts('words'), options],
      [remarkTypographer, settings],
      [remarkRehype, {handlers, allowDangerousHtml: true}],
      rehypeShortcodes,
      rehypeDivider,
      rehypeMessages,
      [rehypeQuizmatter, options],
      [rehypeGoldmark, {xhtml: settings.goldmark.renderer.xhtml}]
    ]
  }
}

/**
 * The whole way from a post to HTML, in the order of the command line: `unified().use(preset)`.
 *
 * The HTML is Goldmark's, byte for byte; a quiz stands at its mark or at the end.
 */
const preset: Preset = createPreset()

export default preset
