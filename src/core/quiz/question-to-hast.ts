import type {Element, ElementContent} from 'hast'
import {h} from './h.ts'
import {inlineToHast} from './inline-markdown.ts'
import {fieldAnswer, isChoice, rightAnswers, shownAnswers} from './question-type.ts'
import {questionType} from './question-types.ts'
import {writeString} from './strings.ts'
import {blockToHast, type QuizWriter} from './quiz-writer.ts'
import {isKeyOnPage, questionHash} from './to-payload.ts'
import type {ChoiceQuestion, NumberQuestion, Quiz, QuizAnswer, QuizQuestion, TextQuestion} from './types.ts'

/**
 * Write one question as a list item with a form of its own.
 *
 * Shape: `li.quiz-item > form.quiz-q > (fieldset | div) + hints + status + buttons + details.quiz-key`.
 * Units: the number in front is the question's 1-based place in the whole quiz.
 */
export function questionToHast(writer: QuizWriter, question: QuizQuestion): Element {
  const {quiz, idOf} = writer
  const form = {
    id: idOf(question.id),
    className: ['quiz-q'],
    autoComplete: ['off'],
    dataQ: question.id,
    dataType: question.type,
    dataPoints: String(question.points),
    dataHash: questionHash(question)
  }
  return h('li', {className: ['quiz-item']}, [
    h('form', form, [
      isChoice(question) ? choiceGroup(writer, question) : fieldGroup(writer, question),
      ...hints(writer, question),
      h('p', {className: ['quiz-status'], ...(quiz.mode === 'all' ? {id: idOf(question.id, 'status')} : {role: 'status'})}),
      h('p', {className: ['quiz-actions']}, [
        h('button', {type: 'submit', disabled: true, hidden: true}, writeString(quiz, 'check')),
        h('button', {type: 'reset', hidden: true}, writeString(quiz, 'try_again'))
      ]),
      ...answerKey(writer, question)
    ])
  ])
}

/**
 * Write what is right in a question.
 *
 * Shape: one option → its text; several → the texts with `; ` between; a field → the first accepted answer.
 */
export function keyText({quiz, context}: Pick<QuizWriter, 'quiz' | 'context'>, question: QuizQuestion): ElementContent[] {
  if (!isChoice(question)) return [h('bdi', fieldAnswer(question))]
  return rightAnswers(question).flatMap((answer, index) => [
    ...(index ? [{type: 'text', value: '; '} as const] : []),
    h('bdi', inlineToHast(answer.text, {markdown: quiz.markdown, resolveUrl: context.resolveUrl}))
  ])
}

// A number that is shuffled at each load is counted by the style sheet.
function number(quiz: Quiz, question: QuizQuestion): string {
  const n = quiz.questions.indexOf(question) + 1
  if (quiz.questionOrder === 'load') return ''
  return quiz.mode === 'step' ? writeString(quiz, 'place', {n, total: quiz.questions.length}) : `${n}.`
}

function legend({quiz, context}: QuizWriter, question: QuizQuestion): ElementContent[] {
  return [
    h('span', {className: ['quiz-n']}, number(quiz, question)),
    {type: 'text', value: ' '},
    h('bdi', inlineToHast(question.question, {markdown: quiz.markdown, resolveUrl: context.resolveUrl}))
  ]
}

function instructions(writer: QuizWriter, question: QuizQuestion): ElementContent[] {
  return [
    ...(question.body ? [h('div', {className: ['quiz-body']}, blockToHast(writer, question.body, {question: question.id, path: ['body']}))] : []),
    h('p', {id: writer.idOf(question.id, 'how'), className: ['quiz-how']}, writeString(writer.quiz, questionType(question.type).how))
  ]
}

function choiceGroup(writer: QuizWriter, question: ChoiceQuestion): Element {
  const {idOf} = writer
  const control = questionType(question.type).control
  const names = {ariaLabelledBy: [idOf(question.id, 'label')], ariaDescribedBy: describedBy(writer, question)}
  return h('fieldset', {...(control === 'radio' ? {role: 'radiogroup'} : {}), ...names}, [
    h('legend', {id: idOf(question.id, 'label'), className: ['quiz-legend']}, legend(writer, question)),
    ...instructions(writer, question),
    h('ul', {className: ['quiz-options'], role: 'list'}, shownAnswers(question).map((answer) => option(writer, {question, answer, type: control})))
  ])
}

// With one button for all, focus goes to what is missing and must say why; a live region would say it of every question.
function describedBy({quiz, idOf}: QuizWriter, question: QuizQuestion): string[] {
  return quiz.mode === 'all' ? [idOf(question.id, 'how'), idOf(question.id, 'status')] : [idOf(question.id, 'how')]
}

function option(writer: QuizWriter, {question, answer, type}: {readonly question: ChoiceQuestion; readonly answer: QuizAnswer; readonly type: string}): Element {
  const {quiz, context} = writer
  const text = inlineToHast(answer.text, {markdown: quiz.markdown, resolveUrl: context.resolveUrl})
  return h('li', {className: ['quiz-option'], ...(answer.correct && isKeyOnPage(quiz) ? {dataKey: ''} : {})}, [
    h('label', [h('input', {type, name: 'a', value: answer.id}), h('span', {dir: 'auto'}, text), h('span', {className: ['quiz-mark']})]),
    ...(answer.feedback ? [h('div', {className: ['quiz-feedback'], hidden: true}, blockToHast(writer, answer.feedback, {question: question.id, path: ['answers', question.answers.indexOf(answer), 'feedback']}))] : [])
  ])
}

// A group of one would be read twice, as group and as field; the question is the field's label.
function fieldGroup(writer: QuizWriter, question: TextQuestion | NumberQuestion): Element {
  const {idOf} = writer
  const field = {
    type: 'text',
    name: 'a',
    id: idOf(question.id, 'field'),
    ariaDescribedBy: describedBy(writer, question),
    autoComplete: ['off'],
    autoCapitalize: 'off',
    spellCheck: 'false',
    // The decimal keyboard of some phones has no minus sign.
    ...(question.type === 'number' && question.accept.every((number) => number >= 0) ? {inputMode: 'decimal'} : {})
  }
  return h('div', {className: ['quiz-group']}, [
    h('label', {id: idOf(question.id, 'label'), className: ['quiz-legend'], htmlFor: [field.id]}, legend(writer, question)),
    ...instructions(writer, question),
    h('p', {className: ['quiz-field']}, [h('input', field), h('span', {className: ['quiz-mark']})])
  ])
}

function hints(writer: QuizWriter, question: QuizQuestion): Element[] {
  const word = writeString(writer.quiz, 'hint')
  return question.hints.map((hint, index) =>
    h('details', {className: ['quiz-hint']}, [
      h('summary', question.hints.length > 1 ? `${word} ${index + 1}` : word),
      h('div', {className: ['quiz-block']}, blockToHast(writer, hint, {question: question.id, path: ['hints', index]}))
    ])
  )
}

function answerKey(writer: QuizWriter, question: QuizQuestion): Element[] {
  const {quiz} = writer
  if (quiz.reveal === 'never') return []
  const onPage = isKeyOnPage(quiz)
  // Without the key on the page the widget marks the options, and writes the answer of a field.
  const answer = h('p', {className: ['quiz-answer']}, [
    h('strong', writeString(quiz, 'answer')),
    {type: 'text', value: ' '},
    h('span', onPage ? keyText(writer, question) : [])
  ])
  return [
    h('details', {className: onPage ? ['quiz-key'] : ['quiz-key', 'quiz-scripted']}, [
      h('summary', writeString(quiz, 'show_answer')),
      onPage || !isChoice(question) ? answer : undefined,
      question.explanation ? h('div', {className: ['quiz-block']}, blockToHast(writer, question.explanation, {question: question.id, path: ['explanation']})) : undefined
    ])
  ]
}
