import type {LanguageTree} from './language-tree.ts'
import {containerOf} from './logical-path.ts'
import {type Comparison, defaultOrder, type OrderedPage} from './order.ts'
import {isBranch, isListed, orderOf, type PageNode} from './page-node.ts'
import {ancestors, nearestAbove} from './section.ts'

/** The lists of a language, each in Hugo's order. */
export interface Lists {
  /** All pages that are listed everywhere. */
  readonly order: readonly PageNode[]
  /** Pages of a list page by its logical path. */
  readonly pages: ReadonlyMap<string, readonly PageNode[]>
  /** Regular pages of a list page by its logical path (`.RegularPages`). */
  readonly regular: ReadonlyMap<string, readonly PageNode[]>
  /** Logical path of the nearest section that is there, by logical path. */
  readonly parents: ReadonlyMap<string, string>
}

/**
 * Put the pages of a language into the lists that show them.
 *
 * A section lists its pages and the sections right below, a taxonomy its terms, a term its pages.
 * Source: hugo.md §5, §6.1, §6.2.
 */
export function makeLists(tree: LanguageTree): Lists {
  const nodes = [...tree.nodes.values()]
  const orders = new Map(nodes.map((node) => [node, orderOf(node)]))
  const orderAt = (node: PageNode): OrderedPage => orders.get(node) ?? orderOf(node)
  const compare = defaultOrder(tree.language.key, [...orders.values()].map(({linkTitle}) => linkTitle))
  const sort = sorter(compare, orderAt)
  const pages = new Map<string, PageNode[]>()
  const regular = new Map<string, PageNode[]>()
  const parents = new Map<string, string>()
  const branchesAbove = branchFinder(tree)
  for (const node of nodes) {
    const {above, built: parent, taxonomy} = branchesAbove(node.path)
    if (parent !== undefined) parents.set(node.path, parent)
    if (!isListed(node)) continue
    const list = node.kind === 'term' ? taxonomy : above
    if (list !== undefined && listsIn(tree.nodes.get(list), node)) put(pages, list, node)
    if (above !== undefined && node.kind === 'page' && tree.nodes.get(above)?.kind !== 'term') put(regular, above, node)
  }
  const terms = termLists(tree, compare, orderAt)
  const order = sort(nodes.filter((node) => isListed(node) && node.frontMatter.build.list === 'always'))
  return {order, pages: new Map([...sortAll(pages, sort), ...terms]), regular: new Map([...sortAll(regular, sort), ...terms]), parents}
}

/** Logical paths of the nearest pages above that hold others. */
interface BranchesAbove {
  readonly above: string | undefined
  /** The nearest one that is built. */
  readonly built: string | undefined
  readonly taxonomy: string | undefined
}

/** All pages of a folder have the same ones above them. */
function branchFinder(tree: LanguageTree): (path: string) => BranchesAbove {
  const known = new Map<string, BranchesAbove>()
  return (path) => {
    const container = path === '/' ? '' : containerOf(path)
    const branches = known.get(container) ?? {
      above: nearestAbove(path, (one) => isBranchAt(tree, one)),
      built: nearestAbove(path, (one) => isBranchAt(tree, one) && tree.nodes.get(one)?.built === true),
      taxonomy: nearestAbove(path, (one) => tree.nodes.get(one)?.kind === 'taxonomy')
    }
    known.set(container, branches)
    return branches
  }
}

function put(lists: Map<string, PageNode[]>, path: string, node: PageNode): void {
  const list = lists.get(path)
  if (list) list.push(node)
  else lists.set(path, [node])
}

function sortAll(lists: ReadonlyMap<string, readonly PageNode[]>, sort: (nodes: readonly PageNode[]) => PageNode[]): (readonly [string, PageNode[]])[] {
  return [...lists].map(([path, list]) => [path, sort(list)] as const)
}

const isBranchAt = ({nodes}: LanguageTree, path: string): boolean => {
  const node = nodes.get(path)
  return node !== undefined && isBranch(node)
}

/** Sections list pages and sections, taxonomies terms. */
function listsIn(list: PageNode | undefined, {kind}: PageNode): boolean {
  return list?.kind === 'taxonomy' ? kind === 'term' : list?.kind !== 'term' && (kind === 'page' || kind === 'section')
}

type OrderAt = (node: PageNode) => OrderedPage

function sorter(compare: Comparison, orderAt: OrderAt): (nodes: readonly PageNode[]) => PageNode[] {
  return (nodes) =>
    nodes
      .map((node) => ({node, order: orderAt(node)}))
      .sort((a, b) => compare(a.order, b.order))
      .map(({node}) => node)
}

/** Pages of each term and of the terms below it: by the page's weight in the taxonomy, then in the default order. */
function termLists(tree: LanguageTree, compare: Comparison, orderAt: OrderAt): Map<string, PageNode[]> {
  const lists = new Map<string, {node: PageNode; weight: number; order: OrderedPage}[]>()
  const known = new Map<string, readonly string[]>()
  for (const {path, node: used, weight} of tree.uses) {
    const node = tree.nodes.get(used.path)
    if (!node || !isListed(node)) continue
    const terms = known.get(path) ?? [path, ...ancestors(path)].filter((term) => tree.nodes.get(term)?.kind === 'term')
    known.set(path, terms)
    const entry = {node, weight, order: orderAt(node)}
    for (const term of terms) {
      const list = lists.get(term)
      if (list) list.push(entry)
      else lists.set(term, [entry])
    }
  }
  return new Map([...lists].map(([path, list]) => [path, list.sort((a, b) => a.weight - b.weight || compare(a.order, b.order)).map(({node}) => node)]))
}
