import type {FrontMatter} from '../core/front-matter/types.ts'
import {instantOf} from './go-date.ts'
import {isBranch, type PageNode} from './page-node.ts'
import {ancestors} from './section.ts'
import type {TermUse} from './taxonomy.ts'

type Dates = Pick<FrontMatter, 'date' | 'lastmod' | 'publishDate'>

/** Dates while they are being raised, by logical path. */
interface Calendar {
  readonly nodes: ReadonlyMap<string, PageNode>
  /** Of the few pages whose dates were raised. */
  readonly raised: Map<string, Dates>
  /** Pages whose dates may be raised: they had none when the round began. */
  open: ReadonlySet<string>
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
  const raised = new Map<string, Dates>()
  const undated = (wanted: (node: PageNode) => boolean) => new Set([...nodes.values()].filter((node) => wanted(node) && isUndated(node, raised)).map(({path}) => path))
  const calendar: Calendar = {nodes, raised, open: undated((node) => node.kind !== 'term'), later: comparer(clock)}
  for (const node of nodes.values()) if (node.kind !== 'term') raise(node, ancestors(node.path), calendar)
  calendar.open = undated(isTaxonomic)
  const byTerm = groupByTerm(uses)
  for (const node of inTaxonomies(nodes)) {
    for (const used of byTerm.get(node.path) ?? []) {
      // What the home page carries dates the taxonomy, but not the term: their paths are the same to Hugo.
      raise(used, [...(used.kind === 'home' ? [] : [node.path]), ...ancestors(node.path)], calendar)
    }
    raise(node, ancestors(node.path), calendar)
  }
  const dated = new Map(nodes)
  for (const [path, dates] of raised) {
    const node = nodes.get(path)
    if (node) dated.set(path, {...node, frontMatter: {...node.frontMatter, ...dates}})
  }
  return dated
}

/** Raise the dates of the pages at some paths to those of a page. */
function raise({path}: PageNode, paths: Iterable<string>, {nodes, raised, later, open}: Calendar): void {
  const source = raised.get(path) ?? nodes.get(path)?.frontMatter
  if (!source) return
  for (const above of paths) {
    const held = open.has(above) ? (raised.get(above) ?? nodes.get(above)?.frontMatter) : undefined
    if (held) raised.set(above, later(held, source))
  }
}

const isTaxonomic = ({kind}: PageNode): boolean => kind === 'taxonomy' || kind === 'term'

function isUndated(node: PageNode, raised: ReadonlyMap<string, Dates>): boolean {
  if (!isBranch(node) || node.frontMatter.expiryDate) return false
  const {date, lastmod, publishDate} = raised.get(node.path) ?? node.frontMatter
  return !date && !lastmod && !publishDate
}

/** Taxonomies by name, each with its terms. */
function inTaxonomies(nodes: ReadonlyMap<string, PageNode>): PageNode[] {
  return [...nodes.values()].filter(isTaxonomic)
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

/** Compare moments; each date is read once. */
function comparer(clock: number): Calendar['later'] {
  const moments = new Map<string, number>()
  const momentOf = (date: string): number => {
    const moment = moments.get(date) ?? instantOf(date) ?? Number.NEGATIVE_INFINITY
    moments.set(date, moment)
    return moment
  }
  const latest = (held: string, next: string): string => (momentOf(next) > momentOf(held) ? next : held)
  return (held, next) => ({
    date: latest(held.date, next.date),
    lastmod: latest(held.lastmod, next.lastmod),
    publishDate: momentOf(next.publishDate) < clock ? latest(held.publishDate, next.publishDate) : held.publishDate
  })
}
