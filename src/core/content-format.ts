import type {VFile} from 'vfile'
import type {DataBlock} from './front-matter/fence.ts'
import type {FrontMatter} from './front-matter/types.ts'

/** What a body is written in. */
export type ContentFormat = 'markdown' | 'html'

/** Tell what a body is written in: what `markup` says, else what the file's name ends in. */
export function contentFormat({path = ''}: VFile, {markup}: FrontMatter): ContentFormat {
  if (markup !== '') return /^html?$/i.test(markup) ? 'html' : 'markdown'
  return /\.html?$/i.test(path) ? 'html' : 'markdown'
}

/** How many empty lines stand at the start of a body in place of its front matter. */
export function blankedLines(file: VFile, {format, text, start}: DataBlock): number {
  if (format === 'none') return 0
  const whole = String(file)
  const close = start.offset + text.length + (format === 'json' ? 0 : 3)
  const next = /^\r?\n/.exec(whole.slice(close, close + 2))
  return whole.slice(0, close + (next?.[0].length ?? 0)).split('\n').length - 1
}
