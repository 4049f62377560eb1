import {inlineText} from './inline-markdown.ts'
import {isChoice, shownAnswers} from './question-type.ts'
import {questionType} from './question-types.ts'
import type {Quiz, QuizAnswer, QuizQuestion} from './types.ts'

/** What JSON-LD says about the page that a quiz belongs to. */
export interface JsonLdPage {
  readonly title: string
  /** Absolute, or relative to the page. */
  readonly url: string
  readonly tags: readonly string[]
}

/** A node of JSON-LD. */
export type JsonLd = {readonly [key: string]: unknown}

/**
 * Describe a quiz to search engines; it publishes the right answers.
 *
 * Shape: `{'@type': 'Quiz', name, inLanguage, about, isPartOf, hasPart: [{'@type': 'Question', eduQuestionType, text, …}]}`.
 * Source: https://schema.org/Quiz; never FAQPage or Flashcard, which these questions are not.
 */
export function quizToJsonLd(quiz: Quiz, page?: JsonLdPage): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: quiz.title || page?.title || quiz.id,
    inLanguage: quiz.lang,
    ...(page?.tags.length ? {about: page.tags.map((name) => ({'@type': 'Thing', name}))} : {}),
    ...(page ? {isPartOf: {'@type': 'Article', name: page.title, url: page.url}} : {}),
    hasPart: quiz.questions.map((question, index) => questionNode(quiz, question, index + 1))
  }
}

function questionNode(quiz: Quiz, question: QuizQuestion, position: number): JsonLd {
  return {
    '@type': 'Question',
    position,
    eduQuestionType: questionType(question.type).schemaType,
    text: inlineText(question.question, quiz.markdown),
    ...answerNodes(quiz, question)
  }
}

function answerNodes(quiz: Quiz, question: QuizQuestion): JsonLd {
  const explanation = question.explanation ? {answerExplanation: comment(question.explanation)} : {}
  if (!isChoice(question)) {
    return {acceptedAnswer: question.accept.map((text) => ({'@type': 'Answer', text: String(text), encodingFormat: 'text/plain', ...explanation}))}
  }
  const shown = shownAnswers(question).map((answer, index) => ({answer, node: answerNode(quiz, answer, index + 1)}))
  return {
    suggestedAnswer: shown.filter(({answer}) => !answer.correct).map(({node}) => node),
    acceptedAnswer: shown.filter(({answer}) => answer.correct).map(({node}) => ({...node, ...explanation}))
  }
}

function answerNode(quiz: Quiz, answer: QuizAnswer, position: number): JsonLd {
  return {
    '@type': 'Answer',
    position,
    encodingFormat: 'text/plain',
    text: inlineText(answer.text, quiz.markdown),
    ...(answer.feedback ? {comment: comment(answer.feedback)} : {})
  }
}

function comment(text: string): JsonLd {
  return {'@type': 'Comment', encodingFormat: 'text/markdown', text}
}
