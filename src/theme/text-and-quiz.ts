import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PageView} from './layout.ts'
import {raw} from './raw.ts'

/** A list's own text, and the quiz that stands at its end; nothing of what the page does not have. */
export function textAndQuiz({contentHtml, quizHtml}: Pick<PageView, 'contentHtml' | 'quizHtml'>): readonly Element[] {
  return [
    ...(contentHtml ? [h('div.prose', [raw(contentHtml)])] : []),
    ...(quizHtml ? [h('div.post-quiz', [raw(quizHtml)])] : [])
  ]
}
