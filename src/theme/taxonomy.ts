import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext, TermView} from './layout.ts'
import type {Translate} from './strings.ts'
import {textAndQuiz} from './text-and-quiz.ts'

/** All terms of a taxonomy with the number of their pages. */
export function taxonomy({page, t}: LayoutContext): Element {
  return h('main#main', [
    h('header.list-header', [h('h1', page.title)]),
    ...textAndQuiz(page),
    page.termList.length > 0 ? h('ul.term-list', page.termList.map((term) => item(term, t))) : h('p.empty', t('no_posts'))
  ])
}

function item(term: TermView, t: Translate): Element {
  return h('li', [h('a', {href: term.url}, [h('span.term-title', term.title), ' ', h('span.term-count', t('posts', {n: term.count}))])])
}
