import {VFile} from 'vfile'
import {splitFrontMatter} from '../core/front-matter/fence.ts'
import type {Lookup} from '../core/lookup.ts'
import {toMessages} from '../core/message.ts'
import {type Address, addressFinder} from './address.ts'
import type {BuildSwitches} from './build-state.ts'
import type {SourceFile} from './bundle.ts'
import type {SiteConfig} from './config.ts'
import {featuredImageKeys} from './featured-image.ts'
import {reportFindings} from './findings.ts'
import {languageSuffixes} from './language.ts'
import {growTree, type LanguageTree} from './language-tree.ts'
import {makeLists} from './lists.ts'
import {lookupOf} from './lookup.ts'
import {type PageIndex, indexPages} from './page-index.ts'
import type {ContentDocument, PageNode} from './page-node.ts'
import {publishedFinder} from './published.ts'
import type {FieldMemory} from './read-fields.ts'
import {mergeResources, resourceFinder, type ResourcesOf} from './resources.ts'
import type {Site, SitePage} from './site.ts'
import {pageMaker} from './site-page.ts'
import {translationFinder} from './translations.ts'

/** Everything that was read of a site. */
export interface SiteSources {
  readonly root: string
  readonly config: SiteConfig
  readonly user: Site['user']
  readonly files: readonly SourceFile[]
  /** Content files whose front matter could be read. */
  readonly documents: readonly ContentDocument[]
  /** Content files whose front matter could not be read. */
  readonly broken?: readonly SourceFile[]
  /** Paths of the files in the asset folders. */
  readonly assets: ReadonlySet<string>
  /** Paths of the files in the static folders. */
  readonly statics: ReadonlySet<string>
  readonly switches: BuildSwitches
  /** What is known of documents that were in a site before. */
  readonly memory?: FieldMemory | undefined
  /** Let pass, as a warning, what Hugo passes over in silence. */
  readonly hugoCompat: boolean
}

/**
 * Put together the site from what was read; pure.
 *
 * Errors: findings are messages on the documents' files; only what is about no file is in `Site.messages`.
 */
export function assemble(sources: SiteSources): Site {
  const {assets, config, documents, hugoCompat, root, statics, user} = sources
  const languages = config.languages.map((language) => placeTree(growTree(documents.filter(({source}) => source.language === language.key), language, sources), config))
  const shared = {
    config,
    imageKeys: user.featuredImageKeys.length > 0 ? user.featuredImageKeys : featuredImageKeys,
    resources: sharedResources(languages, findResources(languages, sources)),
    translations: translationFinder(languages.flatMap(({tree}) => [...tree.nodes.values()]))
  }
  const listed = languages.map((language) => ({...language, lists: makeLists(language.tree)}))
  const pages = listed.flatMap((language) => builtNodes(language.tree).map(pageMaker({...shared, ...language})))
  const byKey = new Map(pages.map((page) => [page.key, page]))
  const siteFile = new VFile()
  reportFindings({config, documents, pages, languages, siteFile, assets, statics, hugoCompat})
  return {
    root,
    config,
    user,
    pages: byKey,
    order: Object.fromEntries(listed.map(({lists, tree}) => [tree.language.key, lists.order.map(({key}) => key)])),
    document: documentReader(byKey, documents),
    settings: (key) => settingsOf(byKey.get(key), config),
    lookup: answerer(byKey, sources),
    skipped: languages.flatMap(({tree}) => tree.skipped),
    messages: toMessages(siteFile)
  }
}

/** The pages of a language with their addresses by logical path. */
interface PlacedTree {
  readonly tree: LanguageTree
  readonly places: ReadonlyMap<string, Address>
}

function placeTree(tree: LanguageTree, config: SiteConfig): PlacedTree {
  const find = addressFinder({config, tree})
  return {tree, places: new Map([...tree.nodes.values()].map((node) => [node.path, find(node)]))}
}

const builtNodes = ({nodes}: LanguageTree): PageNode[] => [...nodes.values()].filter(({built}) => built)

function findResources(languages: readonly PlacedTree[], {broken = [], config, documents, files}: SiteSources): ResourcesOf {
  // Their files wait for them: those above must not publish them, at another place.
  const lost = new Set(broken.map(({language, logical}) => `${language} ${logical.path}`))
  const byLanguage = new Map(languages.map((language) => [language.tree.language.key, language]))
  const inner = new Map(documents.filter(({source}) => source.role === 'resource').map((document) => [document.source.source, document]))
  return resourceFinder({
    config,
    files,
    isLeft: (language, path) => lost.has(`${language} ${path}`) || (byLanguage.get(language)?.tree.left.has(path) ?? false),
    find: (language, path) => {
      const found = byLanguage.get(language)
      const [node, address] = [found?.tree.nodes.get(path), found?.places.get(path)]
      return node && address && {node, address}
    },
    pageResource: (source) => {
      const data = inner.get(source)?.data
      return data && {title: typeof data['title'] === 'string' ? data['title'] : '', params: data}
    }
  })
}

/** Pages with one `translationKey` also have each other's resources. */
function sharedResources(languages: readonly PlacedTree[], resourcesOf: ResourcesOf): ResourcesOf {
  const groups = new Map<string, Parameters<ResourcesOf>[]>()
  for (const {places, tree} of languages) {
    for (const node of builtNodes(tree)) {
      const {translationKey} = node.frontMatter
      const address = places.get(node.path)
      if (translationKey && address) groups.set(translationKey, [...(groups.get(translationKey) ?? []), [node, address]])
    }
  }
  return (node, address) => {
    const group = groups.get(node.frontMatter.translationKey)
    if (!group) return resourcesOf(node, address)
    const others = group.filter(([other]) => other !== node)
    return mergeResources(resourcesOf(node, address), others.flatMap(([other, place]) => resourcesOf(other, place)))
  }
}

/** Bodies are split off again when they are asked for: a site of thousands of pages keeps every text once. */
function documentReader(pages: ReadonlyMap<string, SitePage>, documents: readonly ContentDocument[]): Site['document'] {
  const bySource = new Map(documents.map((document) => [document.source.source, document.file]))
  return (key) => {
    const source = bySource.get(pages.get(key)?.source ?? '')
    if (!source) return undefined
    const file = new VFile({path: source.path, value: String(source)})
    return {file, ...splitFrontMatter(file)}
  }
}

function settingsOf(page: SitePage | undefined, config: SiteConfig): ReturnType<Site['settings']> {
  const settings = config.settings[page?.language ?? config.defaultContentLanguage]
  if (!settings) throw new TypeError(`Unexpected language \`${page?.language}\`, expected one of the site's`)
  return settings
}

function answerer(pages: ReadonlyMap<string, SitePage>, {assets, config, statics}: SiteSources): (key: string) => Lookup {
  const suffixes = languageSuffixes(config)
  const all = [...pages.values()]
  const indexes: {readonly [language: string]: PageIndex} = Object.fromEntries(config.languages.map(({key}) => [key, indexPages(all.filter(({language}) => language === key), suffixes)]))
  const languages = new Map(config.languages.map((language) => [language.key, language]))
  const language = (key: string) => {
    const found = languages.get(key)
    if (!found) throw new TypeError(`Unexpected language \`${key}\`, expected one of the site's`)
    return found
  }
  const isPublished = publishedFinder(all, statics)
  return (key) => {
    const page = pages.get(key)
    return page ? lookupOf(page, {pages, indexes, language, assets, isPublished}) : () => undefined
  }
}
