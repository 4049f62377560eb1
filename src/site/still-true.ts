import type {Body} from '../core/page.ts'
import type {Site, SitePage} from './site.ts'

/** Whether the site still gives the same answers to what a body has asked. */
export function isStillTrue(site: Site, page: SitePage, {questions}: Pick<Body, 'questions'>): boolean {
  if (questions.length === 0) return true
  const lookup = site.lookup(page.key)
  return questions.every(({answer, question}) => JSON.stringify(lookup(question)) === JSON.stringify(answer))
}
