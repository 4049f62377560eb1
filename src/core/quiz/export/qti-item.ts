import type {Element, Text} from 'xast'
import {x} from 'xastscript'
import {inlineToHast} from '../inline-markdown.ts'
import {isShuffled} from '../order.ts'
import {orderWords} from '../order-words.ts'
import {isChoice} from '../question-type.ts'
import {scoringWeights} from '../scoring.ts'
import {writeString} from '../strings.ts'
import type {ChoiceQuestion, NumberQuestion, Quiz, QuizQuestion, TextQuestion} from '../types.ts'
import type {RenderBlock} from './exported-quiz.ts'
import {qtiBlocks, qtiContent} from './qti-content.ts'

/** What an item is written with. */
export interface QtiWriter {
  readonly quiz: Quiz
  readonly renderBlock: RenderBlock
}

/**
 * Write the inside of a QTI 3 item: declarations, body, response processing, feedback.
 *
 * Units: `SCORE` is the credit of 0…1 by the question's own scoring; the test weights it with the points.
 */
export function qtiItem(question: QuizQuestion, writer: QtiWriter): readonly Element[] {
  const blocks = (text: string): Element[] => (text ? qtiBlocks(writer.quiz.markdown ? writer.renderBlock(text) : [{type: 'text', value: text}]) : [])
  const explanation = blocks(question.explanation)
  return [
    responseDeclaration(question),
    outcome('SCORE', 'single', 'float'),
    ...(isChoice(question) ? [outcome('CHOSEN', question.type === 'multiple-choice' ? 'multiple' : 'single', 'identifier')] : []),
    ...(explanation.length ? [outcome('EXPLANATION', 'single', 'identifier')] : []),
    x('qti-item-body', writer.quiz.direction ? {dir: writer.quiz.direction} : {}, body(question, writer, blocks)),
    x('qti-response-processing', [
      scoreRule(question),
      ...(isChoice(question) ? [setValue('CHOSEN', variable('RESPONSE'))] : []),
      ...(explanation.length ? [setValue('EXPLANATION', value('identifier', 'explanation'))] : [])
    ]),
    ...(explanation.length ? [feedback('qti-modal-feedback', {'outcome-identifier': 'EXPLANATION', identifier: 'explanation'}, explanation)] : [])
  ]
}

type Blocks = (text: string) => Element[]

function responseDeclaration(question: QuizQuestion): Element {
  if (!isChoice(question)) {
    const type = question.type === 'number' ? 'float' : 'string'
    return declaration({cardinality: 'single', 'base-type': type}, question.accept.slice(0, 1).map(String))
  }
  const right = question.answers.filter((answer) => answer.correct).map((answer) => identifier(answer.id))
  const several = question.type === 'multiple-choice'
  return declaration({cardinality: several ? 'multiple' : 'single', 'base-type': 'identifier'}, several ? right : right.slice(0, 1), mapping(question))
}

function declaration(attributes: {readonly [name: string]: string}, right: readonly string[], further: readonly Element[] = []): Element {
  return x('qti-response-declaration', {identifier: 'RESPONSE', ...attributes}, [
    x('qti-correct-response', right.map((text) => x('qti-value', text))),
    ...further
  ])
}

// Exact scoring of several answers compares sets; everything else is a sum of weights.
function mapping(question: ChoiceQuestion): Element[] {
  if (question.type === 'multiple-choice' && question.scoring === 'exact') return []
  const right = question.answers.filter((answer) => answer.correct).length
  const [gain, loss] = question.type === 'multiple-choice' ? scoringWeights(question.scoring, {right, wrong: question.answers.length - right}) : [1, 0]
  const entries = question.answers.map((answer) => x('qti-map-entry', {'map-key': identifier(answer.id), 'mapped-value': String(answer.correct ? gain : -loss)}))
  return [x('qti-mapping', {'default-value': '0'}, entries)]
}

function body(question: QuizQuestion, {quiz}: QtiWriter, blocks: Blocks): Element[] {
  const inline = (text: string): (Element | Text)[] => qtiContent(inlineToHast(text, {markdown: quiz.markdown}))
  const content = blocks(question.body)
  const before = content.length ? [x('div', content)] : []
  const hints = question.hints.length ? [x('div', hintsOf(question, quiz, blocks))] : []
  if (!isChoice(question)) {
    return [x('p', inline(question.question)), ...before, x('p', [x('qti-text-entry-interaction', {'response-identifier': 'RESPONSE', 'expected-length': '20'})]), ...hints]
  }
  const attributes = {'response-identifier': 'RESPONSE', shuffle: String(isShuffled(question)), 'max-choices': question.type === 'multiple-choice' ? '0' : '1'}
  const choices = question.answers.map((answer) => x('qti-simple-choice', {identifier: identifier(answer.id), fixed: String(answer.pin !== '' || orderWords(answer.text) !== undefined)}, [
    ...inline(answer.text),
    ...(blocks(answer.feedback).length ? [feedback('qti-feedback-block', {'outcome-identifier': 'CHOSEN', identifier: identifier(answer.id)}, blocks(answer.feedback))] : [])
  ]))
  return [...before, x('qti-choice-interaction', attributes, [x('qti-prompt', inline(question.question)), ...choices]), ...hints]
}

function hintsOf({hints}: QuizQuestion, quiz: Quiz, blocks: Blocks): Element[] {
  const word = writeString(quiz, 'hint')
  return hints.map((hint, index) => x('details', [x('summary', hints.length > 1 ? `${word} ${index + 1}` : word), ...blocks(hint)]))
}

function feedback(name: string, attributes: {readonly [name: string]: string}, children: readonly Element[]): Element {
  return x(name, {...attributes, 'show-hide': 'show'}, [x('qti-content-body', [...children])])
}

function scoreRule(question: QuizQuestion): Element {
  if (!isChoice(question)) return whether(fieldTest(question), value('float', '1'))
  if (question.type !== 'multiple-choice') return setValue('SCORE', x('qti-map-response', {identifier: 'RESPONSE'}))
  const exact = x('qti-match', [variable('RESPONSE'), x('qti-correct', {identifier: 'RESPONSE'})])
  if (question.scoring === 'exact') return whether(exact, value('float', '1'))
  const right = question.answers.filter((answer) => answer.correct).length
  const [, , start] = scoringWeights(question.scoring, {right, wrong: question.answers.length - right})
  const sum = x('qti-sum', [x('qti-map-response', {identifier: 'RESPONSE'}), value('float', String(start))])
  return whether(x('qti-not', [x('qti-is-null', [variable('RESPONSE')])]), x('qti-max', [value('float', '0'), sum]))
}

function fieldTest(question: TextQuestion | NumberQuestion): Element {
  const tests = question.type === 'text'
    ? question.accept.map((text) => x('qti-string-match', {'case-sensitive': String(question.caseSensitive)}, [variable('RESPONSE'), value('string', text)]))
    : question.accept.map((number) => x('qti-equal', {'tolerance-mode': 'absolute', tolerance: `${question.tolerance} ${question.tolerance}`}, [variable('RESPONSE'), value('float', String(number))]))
  return tests.length > 1 ? x('qti-or', tests) : (tests[0] as Element)
}

function whether(test: Element, score: Element): Element {
  return x('qti-response-condition', [
    x('qti-response-if', [test, setValue('SCORE', score)]),
    x('qti-response-else', [setValue('SCORE', value('float', '0'))])
  ])
}

const setValue = (name: string, expression: Element): Element => x('qti-set-outcome-value', {identifier: name}, [expression])
const variable = (name: string): Element => x('qti-variable', {identifier: name})
const value = (type: string, text: string): Element => x('qti-base-value', {'base-type': type}, text)
const outcome = (name: string, cardinality: string, type: string): Element => x('qti-outcome-declaration', {identifier: name, cardinality, 'base-type': type})

// An identifier must not begin with a digit.
const identifier = (id: string): string => `a-${id}`
