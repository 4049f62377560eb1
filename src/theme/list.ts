import type {Element} from 'hast'
import {h} from 'hastscript'
import {card} from './card.ts'
import type {LayoutContext, LinkView, PageView, PagerView} from './layout.ts'
import type {Translate} from './strings.ts'
import {textAndQuiz} from './text-and-quiz.ts'

/** A section or a term: its own text, then cards. */
export function list({page, t}: LayoutContext): Element {
  return h('main#main', [
    h('header.list-header', [
      page.taxonomy ? h('p.eyebrow', [h('a', {href: page.taxonomy.url}, page.taxonomy.title)]) : undefined,
      h('h1', page.title),
      h('p.meta', t('posts', {n: page.count}))
    ]),
    ...ownText(page),
    cards(page, t)
  ])
}

/** The front page: the site's name and text, then the newest posts. */
export function home({page, site, t}: LayoutContext): Element {
  return h('main#main', [
    h('header.list-header', [h('h1', page.title || site.title || t('front')), intro(page, site.description)]),
    ...ownText(page),
    cards(page, t)
  ])
}

/** The list itself with the way to its other pages. */
function cards(page: PageView, t: Translate): Element {
  const items = page.cards.length > 0 ? h('ul.cards', page.cards.map((view) => card(view, t))) : h('p.empty', t('no_posts'))
  return h('div', [items, page.pager ? pager(page.pager, t) : undefined])
}

const onFirstPage = (page: PageView): boolean => (page.pager?.number ?? 1) === 1

function ownText(page: PageView): readonly Element[] {
  return onFirstPage(page) ? textAndQuiz(page) : []
}

function intro(page: PageView, description: string): Element | undefined {
  return !page.contentHtml && description ? h('p.lead', description) : undefined
}

function pager({newer, number, older, pages, total}: PagerView, t: Translate): Element | undefined {
  if (total < 2) return undefined
  return h('nav.pager', {ariaLabel: t('pages')}, [
    newer ? h('a', {href: newer.url, rel: ['prev']}, t('newer')) : undefined,
    h('ul', near(pages, number).map((link) => pageItem(link, {number, t}))),
    older ? h('a', {href: older.url, rel: ['next']}, t('older')) : undefined
  ])
}

/** First, last and the two on either side: a list of two hundred pages stays one line. */
function near(pages: readonly LinkView[], number: number): LinkView[] {
  return pages.filter((_, index) => index === 0 || index === pages.length - 1 || Math.abs(index + 1 - number) <= 2)
}

function pageItem(link: LinkView, {number, t}: {readonly number: number; readonly t: Translate}): Element {
  const current = Number(link.title) === number
  return h('li', [h('a', {href: link.url, ariaLabel: t('page', {n: link.title}), ariaCurrent: current ? 'page' : undefined}, link.title)])
}
