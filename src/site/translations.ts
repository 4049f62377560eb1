import {hasLink, keyOf, type PageNode} from './page-node.ts'

/**
 * Make a function that finds the translations of a page: pages with its `translationKey`, else with its path.
 *
 * Units: keys of pages, in the order of `nodes`, which are the languages' own; the page itself is left out.
 * Source: hugo.md §7.
 */
export function translationFinder(nodes: readonly PageNode[]): (node: PageNode) => string[] {
  const byPath = groupBy(nodes.filter(hasLink), ({path}) => path)
  const byKey = groupBy(nodes.filter(({built, frontMatter}) => built && frontMatter.translationKey), ({frontMatter}) => frontMatter.translationKey)
  return (node) => {
    const {translationKey} = node.frontMatter
    const all = translationKey ? byKey.get(translationKey) : byPath.get(node.path)
    const own = keyOf(node)
    return (all ?? []).map(keyOf).filter((key) => key !== own)
  }
}

function groupBy(nodes: readonly PageNode[], groupOf: (node: PageNode) => string): Map<string, PageNode[]> {
  const groups = new Map<string, PageNode[]>()
  for (const node of nodes) {
    const group = groups.get(groupOf(node))
    if (group) group.push(node)
    else groups.set(groupOf(node), [node])
  }
  return groups
}
