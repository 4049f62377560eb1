import type {Element} from 'hast'
import {h} from 'hastscript'
import type {LayoutContext, LinkView, PageView} from './layout.ts'
import {imageElement, termList, timeElement} from './page-parts.ts'
import {raw} from './raw.ts'
import type {Translate} from './strings.ts'

/** A post: title, date, terms, picture, table of contents, text, quiz. */
export function post({page, t}: LayoutContext): Element {
  return h('main#main', {className: page.tocHtml ? 'with-contents' : undefined}, [
    h('article.post', [
      h('header.post-header', [
        h('h1', page.title),
        postMeta(page, t),
        termList(page.terms),
        page.image ? h('div.post-image', [imageElement(page.image, 'eager')]) : undefined
      ]),
      page.tocHtml ? contents(page.tocHtml, t) : undefined,
      h('div.prose', [raw(page.contentHtml)]),
      page.quizHtml ? h('div.post-quiz', [raw(page.quizHtml)]) : undefined
    ]),
    neighbours(page, t)
  ])
}

function postMeta(page: PageView, t: Translate): Element | undefined {
  const parts = [
    page.date ? h('span', [timeElement(page.date)]) : undefined,
    page.updated ? h('span', [`${t('updated')} `, timeElement(page.updated)]) : undefined,
    page.readingTime > 0 ? h('span', t('reading_time', {n: page.readingTime})) : undefined
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? h('p.meta', parts) : undefined
}

function contents(html: string, t: Translate): Element {
  return h('nav#TableOfContents.contents', {ariaLabelledBy: ['contents-title']}, [
    h('details', {open: true}, [h('summary#contents-title', t('contents')), raw(html)])
  ])
}

function neighbours(page: PageView, t: Translate): Element | undefined {
  if (!page.newer && !page.older) return undefined
  return h('nav.neighbours', {ariaLabel: t('neighbours')}, [
    page.older ? neighbour(page.older, {label: t('older_post'), rel: 'prev'}) : undefined,
    page.newer ? neighbour(page.newer, {label: t('newer_post'), rel: 'next'}) : undefined
  ])
}

function neighbour(link: LinkView, {label, rel}: {readonly label: string; readonly rel: 'prev' | 'next'}): Element {
  return h('a', {href: link.url, rel: [rel]}, [h('span.neighbour-label', label), ' ', h('span.neighbour-title', link.title)])
}
