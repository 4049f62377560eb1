import {aliasPages, resolveAliases} from './aliases.ts'
import {type Address, isUgly} from './address.ts'
import type {SiteConfig} from './config.ts'
import {findFeaturedImage} from './featured-image.ts'
import {inHostFolder} from './host-folder.ts'
import {languagePrefix} from './language.ts'
import type {LanguageTree} from './language-tree.ts'
import type {Lists} from './lists.ts'
import {isListed, type PageNode, sectionOf} from './page-node.ts'
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
    const {document, frontMatter, kind, language, path} = node
    const address = places.get(path)
    if (!address) throw new TypeError(`Unexpected page \`${path}\`, expected one with an address`)
    const resources = context.resources(node, address)
    const parent = tree.nodes.get(lists.parents.get(path) ?? '')
    const section = sectionOf(node)
    const aliases = aliasesOf(node, address, context)
    const {next, previous} = neighboursOf(node)
    // Written out: objects that are spread into one of this size are copied key by key, which took a fifth of a start.
    const page: SitePage = {
      key: node.key,
      source: document?.source.source ?? '',
      language: language.key,
      kind,
      type: frontMatter.type || section || 'page',
      section,
      path,
      file: document?.source.relative ?? '',
      bundle: document ? document.source.logical.bundle : 'branch',
      url: address.url,
      permalink: address.permalink,
      outputPath: address.outputPath,
      outputFormats: address.outputFormats,
      aliases,
      aliasPages: address.outputPath ? aliasPages(aliases, address.outputFormats, language) : [],
      title: node.title,
      linkTitle: frontMatter.linkTitle || node.title,
      frontMatter,
      terms: pageTerms(usesOf.get(path) ?? [], context),
      translations: context.translations(node),
      resources,
      pages: keysOf(lists.pages.get(path)),
      regularPages: keysOf(lists.regular.get(path)),
      parent: parent?.key,
      next,
      previous,
      listed: isListed(node) && frontMatter.build.list === 'always',
      featuredImage: findFeaturedImage({params: frontMatter.params, resources, folder: folderOf(node), baseUrl: language.baseUrl, keys: context.imageKeys})
    }
    return config.isMultihost ? inHostFolder(page, language) : page
  }
}

const keysOf = (nodes: readonly PageNode[] = []): string[] => nodes.map(({key}) => key)

/** Next and previous of the regular pages of a language. */
function neighbourFinder({order}: Lists): (node: PageNode) => Pick<SitePage, 'next' | 'previous'> {
  const regular = order.filter(({kind}) => kind === 'page')
  const positions = new Map(regular.map((node, index) => [node.path, index]))
  const keyAt = (position: number): string | undefined => regular[position]?.key
  return ({path}) => {
    const position = positions.get(path)
    return position === undefined ? {next: undefined, previous: undefined} : {next: keyAt(position - 1), previous: keyAt(position + 1)}
  }
}

function aliasesOf(node: PageNode, {resources}: Address, {config, tree}: PageContext): string[] {
  const {aliases} = node.frontMatter
  return aliases.length === 0 ? [] : resolveAliases({aliases, resources, prefix: languagePrefix(config, tree.language), ugly: isUgly(node)})
}

/** Folder of a page's file from the site's root, with a slash at its end. */
function folderOf({document}: PageNode): string {
  const source = document?.source.source ?? ''
  return source.slice(0, source.lastIndexOf('/') + 1)
}

function groupUses(uses: readonly TermUse[]): Map<string, TermUse[]> {
  const groups = new Map<string, TermUse[]>()
  for (const use of uses) {
    const group = groups.get(use.node.path)
    if (group) group.push(use)
    else groups.set(use.node.path, [use])
  }
  return groups
}

function pageTerms(uses: readonly TermUse[], {tree, places}: Pick<PageContext, 'tree' | 'places'>): SitePage['terms'] {
  const terms: Record<string, PageTerm[]> = {}
  for (const {path, taxonomy} of uses) {
    const node = tree.nodes.get(path)
    if (!node) continue
    const term = {title: node.title, url: places.get(path)?.url ?? '', key: node.key}
    terms[taxonomy] ??= []
    terms[taxonomy].push(term)
  }
  return terms
}
