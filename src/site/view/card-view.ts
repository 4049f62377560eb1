import type {CardView} from '../../theme/layout.ts'
import type {BodyExtract} from '../bodies.ts'
import type {Site, SitePage} from '../site.ts'
import {dateView} from './date-view.ts'
import {imageView} from './image-view.ts'
import {plainText} from './plain-text.ts'
import {termViews} from './term-views.ts'

/** What a card is made of. */
export interface CardSource {
  readonly site: Site
  readonly page: SitePage
  readonly body: BodyExtract | undefined
  readonly locale: string
}

/** A page as the lists show it. */
export function cardView({body, locale, page, site}: CardSource): CardView {
  return {
    title: page.linkTitle || page.title,
    url: page.url,
    date: page.kind === 'page' ? dateView(page.frontMatter.date, locale) : undefined,
    summary: plainText(body?.summary ?? '') || page.frontMatter.description,
    image: imageView(page),
    terms: termViews(site, page),
    readingTime: page.kind === 'page' ? (body?.readingTime ?? 0) : 0,
    hasQuiz: body?.quizzes.some((quiz) => quiz.placement !== 'none') ?? false
  }
}
