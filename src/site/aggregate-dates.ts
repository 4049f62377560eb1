import type {FrontMatter} from '../core/front-matter/types.ts'
import {instantOf} from './go-date.ts'
import {containerOf} from './logical-path.ts'
import {isBranch, type PageNode} from './page-node.ts'
import {ancestors} from './section.ts'
import type {TermUse} from './taxonomy.ts'

type Dates = Pick<FrontMatter, 'date' | 'lastmod' | 'publishDate'>

/** Dates while they are being raised, by logical path. */
interface Calendar {
  readonly nodes: ReadonlyMap<string, PageNode>
  /** Of the few pages whose dates were raised. */
  readonly raised: Map<string, Dates>
  readonly later: (held: Dates, next: Dates) => Dates
}

/**
 * Give list pages without own dates the latest ones of the pages below, terms those of their pages.
 *
 * Hugo goes twice through its tree: first over sections, then over terms, where each page counts with the dates that
 * it has at that moment.
 * Units: `clock` in milliseconds since 1970; a publish date after it does not count.
 * Source: hugo.md §3.1; Hugo's `applyAggregates` and `applyAggregatesToTaxonomiesAndTerms`.
 */
export function aggregateDates(nodes: ReadonlyMap<string, PageNode>, uses: readonly TermUse[], clock: number): Map<string, PageNode> {
  const calendar: Calendar = {nodes, raised: new Map(), later: comparer(clock)}
  raiseSections(calendar)
  raiseTaxonomies(calendar, groupByTerm(uses))
  const dated = new Map(nodes)
  for (const [path, dates] of calendar.raised) {
    const node = nodes.get(path)
    if (node) dated.set(path, {...node, frontMatter: {...node.frontMatter, ...dates}})
  }
  return dated
}

function raiseSections(calendar: Calendar): void {
  const above = pathsAbove(undated(calendar, ({kind}) => kind !== 'term'))
  for (const node of calendar.nodes.values()) if (node.kind !== 'term') raise(node, above(node.path), calendar)
}

function raiseTaxonomies(calendar: Calendar, byTerm: ReadonlyMap<string, readonly PageNode[]>): void {
  const open = undated(calendar, isTaxonomic)
  const above = pathsAbove(open)
  for (const node of [...calendar.nodes.values()].filter(isTaxonomic)) {
    const higher = above(node.path)
    const all = open.has(node.path) ? [node.path, ...higher] : higher
    // What the home page carries dates the taxonomy, but not the term: their paths are the same to Hugo.
    for (const used of byTerm.get(node.path) ?? []) raise(used, used.kind === 'home' ? higher : all, calendar)
    raise(node, higher, calendar)
  }
}

/** Paths of the pages whose dates may be raised in a round: they have none when it begins. */
function undated({nodes, raised}: Calendar, wanted: (node: PageNode) => boolean): ReadonlySet<string> {
  return new Set([...nodes.values()].filter((node) => wanted(node) && isUndated(node, raised)).map(({path}) => path))
}

/** Make a function that finds which of some paths are above a path; it is the same for all pages of a folder. */
function pathsAbove(wanted: ReadonlySet<string>): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (path) => {
    const container = path === '/' ? '' : containerOf(path)
    const above = known.get(container) ?? [...ancestors(path)].filter((one) => wanted.has(one))
    known.set(container, above)
    return above
  }
}

/** Raise the dates of the pages at some paths to those of a page. */
function raise({path}: PageNode, paths: readonly string[], {later, nodes, raised}: Calendar): void {
  const source = raised.get(path) ?? nodes.get(path)?.frontMatter
  if (!source) return
  for (const above of paths) {
    const held = raised.get(above) ?? nodes.get(above)?.frontMatter
    const latest = held && later(held, source)
    if (latest && latest !== held) raised.set(above, latest)
  }
}

const isTaxonomic = ({kind}: PageNode): boolean => kind === 'taxonomy' || kind === 'term'

function isUndated(node: PageNode, raised: ReadonlyMap<string, Dates>): boolean {
  if (!isBranch(node) || node.frontMatter.expiryDate) return false
  const {date, lastmod, publishDate} = raised.get(node.path) ?? node.frontMatter
  return !date && !lastmod && !publishDate
}

function groupByTerm(uses: readonly TermUse[]): Map<string, PageNode[]> {
  const groups = new Map<string, PageNode[]>()
  for (const {path, node} of uses) {
    const group = groups.get(path)
    if (group) group.push(node)
    else groups.set(path, [node])
  }
  return groups
}

/** Compare moments; the dates of a page are read once. */
function comparer(clock: number): Calendar['later'] {
  const known = new Map<Dates, Moments>()
  const momentsOf = (dates: Dates): Moments => {
    const found = known.get(dates)
    if (found) return found
    const date = momentOf(dates.date)
    // Most pages have one date.
    const same = (text: string): number => (text === dates.date ? date : momentOf(text))
    const moments = {date, lastmod: same(dates.lastmod), publishDate: same(dates.publishDate)}
    known.set(dates, moments)
    return moments
  }
  return (held, next) => {
    const [old, now] = [momentsOf(held), momentsOf(next)]
    const isPublished = now.publishDate < clock && now.publishDate > old.publishDate
    if (!isPublished && now.date <= old.date && now.lastmod <= old.lastmod) return held
    return {
      date: now.date > old.date ? next.date : held.date,
      lastmod: now.lastmod > old.lastmod ? next.lastmod : held.lastmod,
      publishDate: isPublished ? next.publishDate : held.publishDate
    }
  }
}

/** Milliseconds since 1970 of three dates; one that is not set is before all others. */
type Moments = {readonly [name in keyof Dates]: number}

const momentOf = (date: string): number => instantOf(date) ?? Number.NEGATIVE_INFINITY
