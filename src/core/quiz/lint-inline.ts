import type {PhrasingContent} from 'mdast'
import {countInlineMarks, inlineMarkLimit, parseInline} from './inline-markdown.ts'
import type {QuizTable} from './table.ts'

/** Letters of one text at most. */
export const textLimit = 20_000

// Escapes that an author of markdown writes on purpose; `\.` or `\|` is a regular expression.
const usualEscapes = '*_`[]<>\\!&#~'

/**
 * Check the markdown of a question's or an answer's text.
 *
 * Units: `n` and `k` are the 1-based numbers of the question and of the answer, if it is one.
 * Errors: `quiz-limit`, `quiz-answer-link`, `quiz-image-alt`, `quiz-emphasis-lost`, `quiz-html-escaped`, all at the text.
 */
export function lintInline(table: QuizTable, name: string, numbers: {readonly n: number; readonly k?: number}): void {
  const text = table.get(name)
  if (typeof text !== 'string') return
  const {report} = table.findings
  const place = table.place(name)
  if (text.length > textLimit) report('quiz-limit', place, {actual: `text of ${text.length} characters`, wanted: `${textLimit} at most`})
  if (countInlineMarks(text) > inlineMarkLimit) {
    report('quiz-limit', place, {actual: `${countInlineMarks(text)} marks of markdown in one text`, wanted: `${inlineMarkLimit} at most`})
    return
  }
  const {source, nodes} = parseInline(text)
  const all = flatten(nodes)
  if (numbers.k && all.some((node) => node.type === 'link')) report('quiz-answer-link', place, numbers)
  if (all.some((node) => node.type === 'image' && !node.alt)) report('quiz-image-alt', place, numbers)
  if (all.some((node) => node.type === 'text' && /<\/?[a-z!]/i.test(node.value))) report('quiz-html-escaped', place, numbers)
  const lost = all.map((node) => lostCharacter(node, source)).find((character) => character)
  if (lost) report('quiz-emphasis-lost', place, {actual: text.length > 60 ? `${text.slice(0, 60)}…` : text, lost})
}

function flatten(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node ? [node, ...flatten(node.children)] : [node]))
}

function lostCharacter(node: PhrasingContent, source: string): string | undefined {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const written = source.slice(start, end)
  if (node.type === 'text') return lostEscape(written)
  if (node.type !== 'emphasis' && node.type !== 'strong') return undefined
  const insideWord = /[\p{L}\p{N}_]$/u.test(source.slice(0, start)) || /^[\p{L}\p{N}_]/u.test(source.slice(end))
  return insideWord || /^__\w+__$/.test(written) ? written[0] : undefined
}

function lostEscape(written: string): string | undefined {
  const escapes = written.matchAll(/\\([!-/:-@[-`{-~])/g)
  return [...escapes].some(([, character = '']) => !usualEscapes.includes(character)) ? '\\' : undefined
}
