import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {readText} from './read.ts'
import type {QuizTable} from './table.ts'

const processor = unified().use(remarkParse).freeze()

/**
 * Read a block of markdown and check its images.
 *
 * Errors: `quiz-image-alt` at the key; `quiz-key-type` where the value is not text.
 */
export function lintBlock(table: QuizTable, name: string, n: number): string {
  const text = readText(table, name)
  if (text.includes('![')) {
    visit(processor.parse(text), ['image', 'imageReference'], (node) => {
      if (!('alt' in node && node.alt)) table.findings.report('quiz-image-alt', table.place(name), {n})
    })
  }
  return text
}
