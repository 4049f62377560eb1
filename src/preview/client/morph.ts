import {Idiomorph} from 'idiomorph'
import type {PageData} from '../page-data.ts'
import type {UpdateHead} from './head.ts'
import type {QuizKeeper} from './quizzes.ts'

/** Attributes that a reader changes by using the page. */
const ownOfReader = new Set(['open', 'checked', 'value', 'selected'])

/** What is known of both states of a page. */
export interface MorphOptions {
  readonly before: PageData
  readonly after: PageData
  readonly updateHead: UpdateHead
  readonly quizzes: QuizKeeper
}

/**
 * Turn the page into another state of itself.
 *
 * Scroll, focus, what was typed, open details and quizzes stay; a quiz whose source changed keeps the answers to the
 * questions that did not, and one that was gone comes back as it was.
 */
export function morphPage(next: Document, {after, before, quizzes, updateHead}: MorphOptions): void {
  updateHead(next.head)
  for (const {name, value} of next.documentElement.attributes) document.documentElement.setAttribute(name, value)
  quizzes.renew(next, before.quizzes, after.quizzes)
  Idiomorph.morph(document.body, next.body, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    head: {style: 'none'},
    callbacks: {
      beforeNodeMorphed: (old, replacement) => !(isQuiz(old) && isQuiz(replacement)),
      beforeAttributeUpdated: (name, element) => !(ownOfReader.has(name) && element.matches('details, dialog, input, textarea, option'))
    }
  })
  quizzes.restore(after.quizzes)
  document.dispatchEvent(new CustomEvent('quizmatter:update'))
}

/**
 * Whether a page runs other scripts in its text than the one that is shown; such a page has to be loaded anew.
 *
 * Scripts in the head are added by `updateHead`.
 */
export function needsReload(next: Document): boolean {
  return scriptsOf(document) !== scriptsOf(next)
}

function scriptsOf({body}: Document): string {
  const scripts = [...body.querySelectorAll('script')].filter(({type}) => type === '' || type === 'module' || type === 'text/javascript')
  return scripts.map(({src, textContent}) => src || textContent).join('\n')
}

const isQuiz = (node: Node): boolean => node.nodeName === 'QUIZ-MATTER'
