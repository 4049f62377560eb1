import type {FrontMatter} from '../core/front-matter/types.ts'
import {isBranch, type PageNode} from './page-node.ts'
import {ancestors} from './section.ts'
import type {TermUse} from './taxonomy.ts'
import {instantOf} from './go-date.ts'

type Dates = Pick<FrontMatter, 'date' | 'lastmod' | 'publishDate'>

const none: Dates = {date: '', lastmod: '', publishDate: ''}

/**
 * Give list pages without own dates the latest ones of the pages below, terms those of their pages.
 *
 * Units: `clock` in milliseconds since 1970; a publish date after it does not count.
 * Source: hugo.md §3.1.
 */
export function aggregateDates(nodes: ReadonlyMap<string, PageNode>, uses: readonly TermUse[], clock: number): Map<string, PageNode> {
  const latest = new Map<string, Dates>()
  const moments = new Map<string, number>()
  const momentOf = (date: string): number => {
    const moment = moments.get(date) ?? instantOf(date) ?? Number.NEGATIVE_INFINITY
    moments.set(date, moment)
    return moment
  }
  const raise = (path: string, dates: Dates): void => void latest.set(path, later(latest.get(path) ?? none, dates, {clock, momentOf}))
  for (const node of nodes.values()) {
    if (isTerm(node)) continue
    for (const above of ancestors(node.path)) if (!isTaxonomic(nodes.get(above))) raise(above, node.frontMatter)
  }
  for (const {path, node} of uses) {
    raise(path, node.frontMatter)
    for (const above of ancestors(path)) if (isTaxonomic(nodes.get(above))) raise(above, node.frontMatter)
  }
  for (const node of nodes.values()) {
    if (isTerm(node)) for (const above of ancestors(node.path)) if (isTaxonomic(nodes.get(above))) raise(above, node.frontMatter)
  }
  return new Map([...nodes].map(([path, node]) => [path, isUndated(node) ? dated(node, latest.get(path) ?? none) : node]))
}

const isTerm = (node: PageNode): boolean => node.kind === 'term'
const isTaxonomic = (node: PageNode | undefined): boolean => node?.kind === 'taxonomy' || node?.kind === 'term'

function isUndated(node: PageNode): boolean {
  const {date, lastmod, publishDate, expiryDate} = node.frontMatter
  return isBranch(node) && !date && !lastmod && !publishDate && !expiryDate
}

const dated = (node: PageNode, dates: Dates): PageNode => ({...node, frontMatter: {...node.frontMatter, ...dates}})

interface Moments {
  readonly clock: number
  /** Milliseconds since 1970; an unset date is before all others. */
  readonly momentOf: (date: string) => number
}

function later(held: Dates, {date, lastmod, publishDate}: Dates, {clock, momentOf}: Moments): Dates {
  const isAfter = (a: string, b: string): boolean => momentOf(a) > momentOf(b)
  return {
    date: isAfter(date, held.date) ? date : held.date,
    lastmod: isAfter(lastmod, held.lastmod) ? lastmod : held.lastmod,
    publishDate: isAfter(publishDate, held.publishDate) && momentOf(publishDate) < clock ? publishDate : held.publishDate
  }
}
