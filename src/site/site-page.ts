import {aliasPages, resolveAliases} from './aliases.ts'
import {type Address, isUgly} from './address.ts'
import type {SiteConfig} from './config.ts'
import {findFeaturedImage} from './featured-image.ts'
import {inHostFolder} from './host-folder.ts'
import {languagePrefix} from './language.ts'
import type {LanguageTree} from './language-tree.ts'
import type {Lists} from './lists.ts'
import {isListed, keyOf, type PageNode, sectionOf} from './page-node.ts'
import type {ResourcesOf} from './resources.ts'
import type {PageTerm, SitePage} from './site.ts'
import type {TermUse} from './taxonomy.ts'

/** What the pages of a language are made from. */
export interface PageContext {
  readonly config: SiteConfig
  readonly tree: LanguageTree
  readonly lists: Lists
  /** Addresses by logical path. */
  readonly places: ReadonlyMap<string, Address>
  /** Keys of front matter that name a picture. */
  readonly imageKeys: readonly string[]
  readonly resources: ResourcesOf
  readonly translations: (node: PageNode) => string[]
}

/** Make a function that turns the nodes of a language's tree into pages. */
export function pageMaker(context: PageContext): (node: PageNode) => SitePage {
  const {config, lists, places, tree} = context
  const usesOf = groupUses(tree.uses)
  const neighboursOf = neighbourFinder(lists)
  return (node) => {
    const {frontMatter, language} = node
    const address = places.get(node.path)
    if (!address) throw new TypeError(`Unexpected page \`${node.path}\`, expected one with an address`)
    const resources = context.resources(node, address)
    const parent = tree.nodes.get(lists.parents.get(node.path) ?? '')
    const page: SitePage = {
      ...identity(node),
      ...whereabouts(node, address, context),
      title: node.title,
      linkTitle: frontMatter.linkTitle || node.title,
      frontMatter,
      terms: pageTerms(usesOf.get(node.path) ?? [], context),
      translations: context.translations(node),
      resources,
      pages: (lists.pages.get(node.path) ?? []).map(keyOf),
      regularPages: (lists.regular.get(node.path) ?? []).map(keyOf),
      parent: parent && keyOf(parent),
      ...neighboursOf(node),
      listed: isListed(node) && frontMatter.build.list === 'always',
      featuredImage: findFeaturedImage({params: frontMatter.params, resources, folder: folderOf(node), baseUrl: language.baseUrl, keys: context.imageKeys})
    }
    return config.isMultihost ? inHostFolder(page, language) : page
  }
}

/** Next and previous of the regular pages of a language. */
function neighbourFinder({order}: Lists): (node: PageNode) => Pick<SitePage, 'next' | 'previous'> {
  const regular = order.filter(({kind}) => kind === 'page')
  const positions = new Map(regular.map((node, index) => [node.path, index]))
  const keyAt = (position: number): string | undefined => {
    const node = regular[position]
    return node && keyOf(node)
  }
  return ({path}) => {
    const position = positions.get(path)
    return position === undefined ? {next: undefined, previous: undefined} : {next: keyAt(position - 1), previous: keyAt(position + 1)}
  }
}

function whereabouts(node: PageNode, address: Address, {config, tree}: PageContext): Pick<SitePage, 'url' | 'permalink' | 'outputPath' | 'outputFormats' | 'aliases' | 'aliasPages'> {
  const {outputFormats, outputPath, permalink, resources, url} = address
  const prefix = languagePrefix(config, tree.language)
  const aliases = resolveAliases({aliases: node.frontMatter.aliases, resources, prefix, ugly: isUgly(node)})
  return {url, permalink, outputPath, outputFormats, aliases, aliasPages: outputPath ? aliasPages(aliases, outputFormats, node.language) : []}
}

/** Folder of a page's file from the site's root, with a slash at its end. */
function folderOf({document}: PageNode): string {
  const source = document?.source.source ?? ''
  return source.slice(0, source.lastIndexOf('/') + 1)
}

function identity(node: PageNode): Pick<SitePage, 'key' | 'source' | 'language' | 'kind' | 'type' | 'section' | 'path' | 'file' | 'bundle'> {
  const {document, kind, language, path} = node
  const section = sectionOf(node)
  return {
    key: keyOf(node),
    source: document?.source.source ?? '',
    language: language.key,
    kind,
    type: node.frontMatter.type || section || 'page',
    section,
    path,
    file: document?.source.relative ?? '',
    bundle: document ? document.source.logical.bundle : 'branch'
  }
}

function groupUses(uses: readonly TermUse[]): Map<string, TermUse[]> {
  const groups = new Map<string, TermUse[]>()
  for (const use of uses) groups.set(use.node.path, [...(groups.get(use.node.path) ?? []), use])
  return groups
}

function pageTerms(uses: readonly TermUse[], {tree, places}: Pick<PageContext, 'tree' | 'places'>): SitePage['terms'] {
  const terms: Record<string, PageTerm[]> = {}
  for (const {path, taxonomy} of uses) {
    const node = tree.nodes.get(path)
    if (!node) continue
    const term = {title: node.title, url: places.get(path)?.url ?? '', key: keyOf(node)}
    terms[taxonomy] = [...(terms[taxonomy] ?? []), term]
  }
  return terms
}
