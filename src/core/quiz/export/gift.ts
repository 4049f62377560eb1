import type {ElementContent} from 'hast'
import {escapeHtml} from '../../markdown/escape.ts'
import {toHtml} from '../../markdown/to-html.ts'
import {inlineToHast, isAbsoluteUrl} from '../inline-markdown.ts'
import type {ChoiceQuestion, NumberQuestion, QuizAnswer, QuizQuestion, TextQuestion} from '../types.ts'
import type {ExportedQuiz, RenderBlock} from './exported-quiz.ts'

/**
 * Write quizzes in Moodle's GIFT format.
 *
 * Shape: a category per quiz, then `::quiz q1::[html]<p>…</p> {=right ~wrong}` with `~ = # { } : \` escaped.
 * Units: pictures become their alternative text; texts are HTML, because Moodle's markdown would read `<T>` as a tag; scoring `exact` becomes −100 % a wrong tick,
 * `balanced` and `per-option` become −100 % / W; answers are in the author's order, Moodle shuffles them.
 * Source: https://docs.moodle.org/en/GIFT_format
 */
export function quizzesToGift(quizzes: readonly ExportedQuiz[], renderBlock: RenderBlock): string {
  return quizzes.map(({source, title, quiz}) => {
    const category = `// ${oneLine(source)}\n$CATEGORY: ${oneLine(title).replaceAll('\\', '\\\\').replaceAll('/', '//')}\n`
    const html = (nodes: readonly ElementContent[]): string => toHtml(withoutFiles(nodes), {xhtml: false}).trim()
    const write = (text: string): string => `[html]${escapeGift(html(inlineToHast(text, {markdown: quiz.markdown})))}`
    const blockHtml = (text: string): string => (quiz.markdown ? html(renderBlock(text)) : `<p>${escapeHtml(text)}</p>`)
    const block = (text: string): string => {
      const written = text && blockHtml(text)
      return written && `[html]${escapeGift(written)}`
    }
    const writer = {write, block}
    return [category, ...quiz.questions.map((question) => questionToGift(writer, question, `${quiz.id} ${question.id}`))].join('\n')
  }).join('\n')
}

/** Escape what GIFT reads as its own; a line feed would end the question. */
export function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

interface GiftWriter {
  readonly write: (text: string) => string
  readonly block: (text: string) => string
}

function questionToGift(writer: GiftWriter, question: QuizQuestion, name: string): string {
  const body = writer.block(question.body).replace('[html]', '')
  const text = writer.write(question.question).replace('[html]', body ? '[html]<p>' : '[html]') + (body ? `</p>${body}` : '')
  const explanation = writer.block(question.explanation)
  const general = explanation ? `\n\t####${explanation}` : ''
  return `::${escapeGift(name)}::${text} {${answersToGift(writer, question)}${general}\n}\n`
}

function answersToGift(writer: GiftWriter, question: QuizQuestion): string {
  switch (question.type) {
    case 'true-false': return question.answers[0]?.correct ? 'TRUE' : 'FALSE'
    case 'text':
    case 'number': return fieldToGift(question)
    default: return choiceToGift(writer, question)
  }
}

function fieldToGift(question: TextQuestion | NumberQuestion): string {
  if (question.type === 'text') return question.accept.map((text) => `\n\t=${answerText(oneLine(text))}`).join('')
  return `#${question.accept.map((number) => `\n\t=${decimal(number)}:${decimal(question.tolerance)}`).join('')}`
}

/** Write a number without an exponent, which GIFT does not know. */
function decimal(number: number): string {
  const [digits = '', exponent] = String(Math.abs(number)).split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const point = whole.length + Number(exponent)
  const shifted = point > 0 ? (whole + fraction).padEnd(point, '0') : `0.${'0'.repeat(-point)}${whole}${fraction}`
  return `${number < 0 ? '-' : ''}${exponent === undefined ? digits : shifted}`
}

/**
 * In an answer that is typed, `*` stands for any text, `->` makes the question one of pairs, which nothing escapes, and `%…%` at the start is a weight.
 */
function answerText(text: string): string {
  const pattern = text.replaceAll('*', '\\*').replaceAll('->', '-*>')
  return `${pattern.startsWith('%') ? '%100%' : ''}${escapeGift(pattern)}`
}

function choiceToGift(writer: GiftWriter, question: ChoiceQuestion): string {
  const weight = weights(question)
  return question.answers.map((answer, index) => {
    const feedback = writer.block(answer.feedback)
    return `\n\t${weight(answer, index)}${writer.write(answer.text)}${feedback && `#${feedback}`}`
  }).join('')
}

function weights(question: ChoiceQuestion): (answer: QuizAnswer, index: number) => string {
  // Without any `~` the answers would be typed.
  const isAnyRight = question.answers.every((answer) => answer.correct)
  if (question.type === 'single-choice') return (answer, index) => (isAnyRight && index ? '~%100%' : answer.correct ? '=' : '~')
  const right = question.answers.filter((answer) => answer.correct).length
  const wrong = question.answers.length - right
  const loss = question.scoring === 'exact' ? 1 : wrong
  return (answer) => `~%${answer.correct ? percentOf(right) : `-${percentOf(loss)}`}%`
}

// Moodle knows 33.33333 and refuses 33.3; of eleventh parts and smaller ones only the twentieth, and a sum above 100 counts as 100.
function percentOf(parts: number): string {
  return String(Number((100 / (parts > 10 && parts < 20 ? 10 : parts)).toFixed(5)))
}

// There are no files in a text, and no page that an address could start from.
function withoutFiles(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const {tagName, properties, children} = node
    if (tagName === 'img') return [{type: 'text', value: String(properties.alt ?? '')}]
    if (tagName === 'a' && !isAbsoluteUrl(properties.href)) return withoutFiles(children)
    return [{...node, children: withoutFiles(children)}]
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
