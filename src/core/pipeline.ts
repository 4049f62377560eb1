import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import remarkRehype from 'remark-rehype'
import {type Processor, unified} from 'unified'
import {handlers} from './markdown/handlers.ts'
import {rehypeGoldmark} from './markdown/rehype-goldmark.ts'
import {remarkTypographer} from './markdown/remark-typographer.ts'
import type {Settings} from './options.ts'
import {remarkMarkdown} from './parse.ts'
import {remarkQuizMarkers} from './quiz/remark-quiz-markers.ts'
import {rehypeShortcodes} from './shortcode/rehype-shortcodes.ts'

/** Makes HTML of markdown whose shortcodes are called. */
export type Pipeline = Processor<Root, Root, HastRoot, HastRoot, string>

const bySettings = new WeakMap<Settings, Pipeline>()

/** The pipeline of some settings; made once for each `Settings` object. */
export function pipelineOf(settings: Settings): Pipeline {
  const known = bySettings.get(settings)
  if (known) return known
  const pipeline = createPipeline(settings)
  bySettings.set(settings, pipeline)
  return pipeline
}

/**
 * The way of a body from markdown to HTML, step by step.
 *
 * Before it, shortcodes are called (`expandShortcodes`); after it, summary, counts and table of contents are read off (`compileBody`).
 * Every step finds in `file.data` what is of this page alone.
 */
function createPipeline(settings: Settings): Pipeline {
  return unified()
    .use(remarkMarkdown, settings)
    .use(remarkTypographer, settings)
    .use(settings.remarkPlugins)
    .use(remarkQuizMarkers)
    .use(remarkRehype, {handlers, allowDangerousHtml: true})
    .use(rehypeShortcodes)
    .use(settings.rehypePlugins)
    .use(rehypeGoldmark, {xhtml: settings.goldmark.renderer.xhtml})
    .freeze() as unknown as Pipeline
}
