import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {splitFrontMatter} from '../core/front-matter/fence.ts'
import type {Lookup} from '../core/lookup.ts'
import {toMessages} from '../core/message.ts'
import {addressFinder} from './address.ts'
import type {BuildSwitches} from './build-state.ts'
import type {SourceFile} from './bundle.ts'
import type {SiteConfig} from './config.ts'
import {reportConflicts} from './conflicts.ts'
import {featuredImageKeys} from './featured-image.ts'
import {languageSuffixes} from './language.ts'
import {growTree, type LanguageTree} from './language-tree.ts'
import {type Lists, makeLists} from './lists.ts'
import {lookupOf} from './lookup.ts'
import {type PageIndex, indexPages} from './page-index.ts'
import type {ContentDocument} from './page-node.ts'
import {checkPictures} from './check-pictures.ts'
import {mergeResources, type ResourceContext, resourceFinder, type ResourcesOf} from './resources.ts'
import type {Site, SitePage} from './site.ts'
import {pageMaker, type Places} from './site-page.ts'
import {translationFinder} from './translations.ts'

/** Everything that was read of a site. */
export interface SiteSources {
  readonly root: string
  readonly config: SiteConfig
  readonly user: Site['user']
  readonly files: readonly SourceFile[]
  /** Content files whose front matter could be read. */
  readonly documents: readonly ContentDocument[]
  /** Paths of the files in the asset folders. */
  readonly assets: ReadonlySet<string>
  /** Paths of the files in the static folders. */
  readonly statics: ReadonlySet<string>
  readonly switches: BuildSwitches
  /** Let pass, as a warning, what Hugo passes over in silence. */
  readonly hugoCompat: boolean
}

/**
 * Put together the site from what was read; pure.
 *
 * Errors: findings are messages on the documents' files; only what is about no file is in `Site.messages`.
 */
export function assemble(sources: SiteSources): Site {
  const {config, documents, files, root, switches, user} = sources
  const trees = config.languages.map((language) => growTree(documents.filter(({source}) => source.language === language.key), language, {config, switches}))
  const places = trees.map((tree) => placeNodes(tree, config))
  const resources = sharedResources(trees, places, resourceFinder(resourceContext(trees, places, {config, files, documents})))
  const translations = translationFinder(trees.flatMap(({nodes}) => [...nodes.values()]))
  const lists = trees.map(makeLists)
  const pages = trees.flatMap((tree, index) => {
    const imageKeys = user.featuredImageKeys.length > 0 ? user.featuredImageKeys : featuredImageKeys
    const make = pageMaker({config, tree, imageKeys, lists: lists[index] as Lists, places: places[index] as Places, resources, translations})
    return [...tree.nodes.values()].filter(({built}) => built).map(make)
  })
  const byKey = new Map(pages.map((page) => [page.key, page]))
  const siteFile = new VFile()
  reportFindings(pages, {trees, places, siteFile}, sources)
  return {
    root,
    config,
    user,
    pages: byKey,
    order: Object.fromEntries(trees.map(({language}, index) => [language.key, (lists[index] as Lists).order.map(({kind, path}) => `${language.key}|${kind}|${path}`)])),
    document: documentReader(byKey, documents),
    settings: (key) => settingsOf(byKey.get(key), config),
    lookup: answerer(byKey, pages, sources),
    skipped: trees.flatMap(({skipped}) => skipped),
    messages: toMessages(siteFile)
  }
}

interface Grown {
  readonly trees: readonly LanguageTree[]
  readonly places: readonly Places[]
  readonly siteFile: VFile
}

function reportFindings(pages: readonly SitePage[], {trees, places, siteFile}: Grown, sources: SiteSources): void {
  const {assets, config, documents, hugoCompat, statics} = sources
  const files = new Map(documents.map(({file, source}) => [source.source, file]))
  const fileOf = ({source}: SitePage): VFile | undefined => files.get(source)
  for (const {lost} of trees) for (const {document, winner} of lost) report(document.file, 'content-file-twice', {line: 1, column: 1}, {first: winner.source.source})
  for (const [index, tree] of trees.entries()) reportTokens(tree, places[index] as Places)
  for (const {nodes} of trees) reportHome(nodes.get('/')?.document)
  if (asksFileTime(config)) report(siteFile, 'date-source-file-time', undefined)
  reportConflicts({config, pages, fileOf, siteFile, hugoCompat})
  checkPictures({pages, fileOf, baseUrl: config.baseUrl, files: new Set([...assets, ...statics])})
}

/** A checkout gives every file the time of the checkout, so that no date can rest on it. */
function asksFileTime({settings}: SiteConfig): boolean {
  return Object.values(settings).some(({frontmatter}) => Object.values(frontmatter).some((names: readonly string[]) => names.includes(':filemodtime')))
}

/** A leaf bundle in the root owns the whole content. */
function reportHome(document: ContentDocument | undefined): void {
  if (document?.source.logical.bundle === 'leaf') report(document.file, 'home-leaf', {line: 1, column: 1}, {actual: document.source.source})
}

/** A pattern that cannot be filled in is named once for each page. */
function reportTokens({nodes}: LanguageTree, places: Places): void {
  for (const {document, frontMatter, path} of nodes.values()) {
    const token = places.get(path)?.unknownToken
    if (token && document) report(document.file, 'permalink-token', frontMatter.url ? {key: ['url']} : {line: 1, column: 1}, {actual: token})
  }
}

function placeNodes(tree: LanguageTree, config: SiteConfig): Places {
  const find = addressFinder({config, tree})
  return new Map([...tree.nodes.values()].map((node) => [node.path, find(node)]))
}

/** Pages with one `translationKey` also have each other's resources. */
function sharedResources(trees: readonly LanguageTree[], places: readonly Places[], resourcesOf: ResourcesOf): ResourcesOf {
  const groups = new Map<string, Parameters<ResourcesOf>[]>()
  for (const [index, {nodes}] of trees.entries()) {
    for (const node of nodes.values()) {
      const {translationKey} = node.frontMatter
      const address = places[index]?.get(node.path)
      if (translationKey && address && node.built) groups.set(translationKey, [...(groups.get(translationKey) ?? []), [node, address]])
    }
  }
  return (node, address) => {
    const others = (groups.get(node.frontMatter.translationKey) ?? []).filter(([other]) => other !== node)
    return mergeResources(resourcesOf(node, address), others.flatMap(([other, place]) => resourcesOf(other, place)))
  }
}

function resourceContext(trees: readonly LanguageTree[], places: readonly Places[], {config, files, documents}: Pick<SiteSources, 'config' | 'files' | 'documents'>): ResourceContext {
  const byLanguage = new Map(trees.map((tree, index) => [tree.language.key, {tree, places: places[index]}]))
  const inner = new Map(documents.filter(({source}) => source.role === 'resource').map((document) => [document.source.source, document]))
  return {
    config,
    files,
    isLeft: (language, path) => byLanguage.get(language)?.tree.left.has(path) ?? false,
    find: (language, path) => {
      const entry = byLanguage.get(language)
      const [node, address] = [entry?.tree.nodes.get(path), entry?.places?.get(path)]
      return node && address && {node, address}
    },
    pageResource: (source) => {
      const data = inner.get(source)?.data
      return data && {title: typeof data['title'] === 'string' ? data['title'] : '', params: data}
    }
  }
}

/** Bodies are read again when they are asked for: a site of thousands of pages keeps every text once. */
function documentReader(pages: ReadonlyMap<string, SitePage>, documents: readonly ContentDocument[]): Site['document'] {
  const bySource = new Map(documents.map((document) => [document.source.source, document.file]))
  return (key) => {
    const source = bySource.get(pages.get(key)?.source ?? '')
    if (!source) return undefined
    const file = new VFile({path: source.path, value: source.value})
    return {file, ...splitFrontMatter(file)}
  }
}

function settingsOf(page: SitePage | undefined, config: SiteConfig): ReturnType<Site['settings']> {
  const settings = config.settings[page?.language ?? config.defaultContentLanguage]
  if (!settings) throw new TypeError(`Unexpected language \`${page?.language}\`, expected one of the site's`)
  return settings
}

function answerer(pages: ReadonlyMap<string, SitePage>, all: readonly SitePage[], {config, assets}: SiteSources): (key: string) => Lookup {
  const suffixes = languageSuffixes(config)
  const indexes: {readonly [language: string]: PageIndex} = Object.fromEntries(config.languages.map(({key}) => [key, indexPages(all.filter(({language}) => language === key), suffixes)]))
  const languages = new Map(config.languages.map((language) => [language.key, language]))
  const language = (key: string) => {
    const found = languages.get(key)
    if (!found) throw new TypeError(`Unexpected language \`${key}\`, expected one of the site's`)
    return found
  }
  return (key) => {
    const page = pages.get(key)
    return page ? lookupOf(page, {pages, indexes, language, assets}) : () => undefined
  }
}
