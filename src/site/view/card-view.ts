import type {WriteDate} from '../../theme/date-text.ts'
import type {CardView} from '../../theme/layout.ts'
import type {BodyExtract} from '../bodies.ts'
import type {ImageSizes} from '../read-image-sizes.ts'
import type {Site, SitePage} from '../site.ts'
import {clipText} from './clip-text.ts'
import {dateView} from './date-view.ts'
import {imageView} from './image-view.ts'
import {plainText} from './plain-text.ts'
import {termViews} from './term-views.ts'

/** What a card is made of. */
export interface CardSource {
  readonly site: Site
  readonly page: SitePage
  readonly body: BodyExtract | undefined
  readonly writeDate: WriteDate
  readonly sizes: ImageSizes
}

/** An automatic summary ends with a paragraph, however long that is. */
const longest = 320

/** A page as the lists show it. */
export function cardView({body, page, site, sizes, writeDate}: CardSource): CardView {
  return {
    title: page.linkTitle || page.title,
    url: page.url,
    date: page.kind === 'page' ? dateView(page.frontMatter.date, writeDate) : undefined,
    summary: clipText(plainText(body?.summary ?? '') || page.frontMatter.description, longest),
    image: imageView(page, sizes),
    terms: termViews(site, page),
    readingTime: page.kind === 'page' ? (body?.readingTime ?? 0) : 0,
    hasQuiz: (body?.quizzes.length ?? 0) > 0
  }
}
