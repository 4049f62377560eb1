import {hasLink, type PageNode} from './page-node.ts'
import {compareTranslations, type TranslationPlace} from './translation-order.ts'

/**
 * Make a function that finds the translations of a page: pages with its `translationKey`, else with its path.
 *
 * Units: keys of pages, in Hugo's order; the page itself is left out.
 * Source: hugo.md §7.
 */
export function translationFinder(nodes: readonly PageNode[]): (node: PageNode) => string[] {
  const byPath = groupBy(nodes.filter(hasLink), ({path}) => path)
  const byKey = groupBy(nodes.filter(({built, frontMatter}) => built && frontMatter.translationKey), ({frontMatter}) => frontMatter.translationKey)
  return (node) => {
    const {translationKey} = node.frontMatter
    const all = translationKey ? byKey.get(translationKey) : byPath.get(node.path)
    const others = (all ?? []).filter(({key}) => key !== node.key)
    return others.sort((a, b) => compareTranslations(placeOf(a), placeOf(b))).map(({key}) => key)
  }
}

function placeOf({document, frontMatter, language, title}: PageNode): TranslationPlace {
  return {weight: language.weight, date: frontMatter.date, linkTitle: frontMatter.linkTitle || title, source: document?.source.source ?? ''}
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
