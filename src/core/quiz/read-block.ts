import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {readText} from './read.ts'
import type {QuizTable} from './table.ts'

const processor = unified().use(remarkParse).freeze()

/** Where a block of markdown stands. */
export interface BlockContext {
  /** 1-based number of the question; absent: the text is the whole quiz's. */
  readonly n?: number
  /** `false`: the text is plain. */
  readonly markdown: boolean
}

/**
 * Read a block of markdown and check its images.
 *
 * Errors: `quiz-image-alt` at the key; `quiz-key-type` where the value is not text.
 */
export function readBlock(table: QuizTable, name: string, context: BlockContext): string {
  const text = readText(table, name)
  lintBlock(table, name, {...context, text})
  return text
}

/** Check the images of a block of markdown that stands under a key, or in its list. */
export function lintBlock(table: QuizTable, name: string, {n, markdown, text}: BlockContext & {readonly text: string}): void {
  if (!markdown || !text.includes('![')) return
  visit(processor.parse(text), ['image', 'imageReference'], (node) => {
    if (!('alt' in node && node.alt)) table.findings.report('quiz-image-alt', table.place(name), {n})
  })
}
