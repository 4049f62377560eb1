import type {Element} from 'hast'
import {h} from 'hastscript'
import type {CardView} from './layout.ts'
import {imageElement, termList, timeElement} from './page-parts.ts'
import type {Translate} from './strings.ts'

/** A page in a list. The picture is a decoration here: the title beside it is the link. */
export function card(view: CardView, t: Translate): Element {
  return h('li.card', [
    h('article', [
      h('div.card-text', [
        h('h2', [h('a', {href: view.url}, view.title || view.url)]),
        meta(view, t),
        view.summary ? h('p.card-summary', view.summary) : undefined,
        termList(view.terms)
      ]),
      view.image ? h('div.card-image', [imageElement({...view.image, alt: ''}, 'lazy')]) : undefined
    ])
  ])
}

function meta(view: CardView, t: Translate): Element | undefined {
  const parts = [
    view.date ? h('span', [timeElement(view.date)]) : undefined,
    view.readingTime > 0 ? h('span', t('reading_time', {n: view.readingTime})) : undefined,
    view.hasQuiz ? h('span', t('with_quiz')) : undefined
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? h('p.meta', parts) : undefined
}
