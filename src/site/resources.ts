import type {Address} from './address.ts'
import {relUrl} from './address.ts'
import type {SourceFile} from './bundle.ts'
import type {SiteConfig} from './config.ts'
import {normalizePath} from './logical-path.ts'
import {mediaTypeOf} from './media-type.ts'
import type {PageNode} from './page-node.ts'
import {resourceMetadata} from './resource-metadata.ts'
import type {Resource} from './site.ts'
import {goStableSort} from './stable-sort.ts'

/** Title and params of a content file inside a leaf bundle. */
export interface PageResource {
  readonly title: string
  readonly params: Resource['params']
}

/** What resources are found with. */
export interface ResourceContext {
  readonly config: SiteConfig
  readonly files: readonly SourceFile[]
  /** The page of a language at a logical path. */
  readonly find: (language: string, path: string) => {readonly node: PageNode; readonly address: Address} | undefined
  /** Whether the page at a path is not built. */
  readonly isLeft: (language: string, path: string) => boolean
  /** What a content file inside a leaf bundle says; `undefined` for other files. */
  readonly pageResource: (source: string) => PageResource | undefined
}

/** Finds the resources of a page. */
export type ResourcesOf = (node: PageNode, address: Address) => Resource[]

/** A file with the page that it is published with. */
interface OwnedFile {
  readonly file: SourceFile
  /** Language of the page that it is published with. */
  readonly home: string
  /** Path inside the bundle. */
  readonly name: string
  /** The same without the language's suffix, in lower case. */
  readonly group: string
}

/**
 * Make a function that finds the resources of a page.
 *
 * A file belongs to the page of its language and is published with it, once; other languages of the page see it
 * there, unless they have a file of the same name of their own.
 * Source: hugo.md §6.3, §7.
 */
export function resourceFinder(context: ResourceContext): ResourcesOf {
  const owned = ownFiles(context)
  const order = context.config.languages.map(({key}) => key)
  return (node, address) => {
    const own = owned.get(node.path)
    if (!own) return []
    const seen = new Map<string, OwnedFile>()
    for (const entry of own) {
      const other = seen.get(entry.group)
      if (!other || rank(entry, node, order) < rank(other, node, order)) seen.set(entry.group, entry)
    }
    const entries = [...seen.values()].sort((a, b) => (a.group < b.group ? -1 : 1))
    const files = goStableSort(entries.map((entry) => toResource(entry, {node, address}, context)), isBefore)
    if (node.frontMatter.resources.length === 0) return files
    const metadata = resourceMetadata(node.frontMatter.resources, files.map(({name}) => name))
    return goStableSort(files.map((file, index) => ({...file, ...metadata[index]})), isBefore)
  }
}

/** Add the resources of another page, which publishes them itself; own names win. */
export function mergeResources(own: Resource[], others: readonly Resource[]): Resource[] {
  const names = new Set(own.map(({name}) => name))
  const added = others.filter(({name}) => !names.has(name)).map((resource) => ({...resource, outputPath: ''}))
  return added.length === 0 ? own : goStableSort([...own, ...added], isBefore)
}

/** A page's own language first, then the nearest one in the order of languages, of two the one before. */
function rank({home}: OwnedFile, node: PageNode, order: readonly string[]): number {
  const distance = order.indexOf(home) - order.indexOf(node.language.key)
  return distance < 0 ? -2 * distance : 2 * distance + 1
}

/** Files by the logical path of the page that they belong to; a file without a page in its language is lost, as in Hugo. */
function ownFiles(context: ResourceContext): Map<string, OwnedFile[]> {
  const owned = new Map<string, OwnedFile[]>()
  for (const file of context.files) {
    if (file.role !== 'resource') continue
    const path = ownerOf(file, context)
    if (path === undefined) continue
    const folder = path === '/' ? 0 : path.length
    const name = file.relative.slice(folder)
    const language = file.logical.language
    const group = normalizePath(language ? name.replace(new RegExp(`\\.${language}(?=\\.[^.]*$)`, 'i'), '') : name)
    const entry = {file, home: file.language, name, group}
    const files = owned.get(path)
    if (files) files.push(entry)
    else owned.set(path, [entry])
  }
  return owned
}

/** Path of the nearest page above a file: of any language, but there has to be one of the file's own. */
function ownerOf(file: SourceFile, {config, find, isLeft}: ResourceContext): string | undefined {
  let folder = file.relative
  while (folder !== '') {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : ''
    const path = `/${normalizePath(folder)}`
    if (config.languages.some(({key}) => find(key, path) || isLeft(key, path))) return find(file.language, path) ? path : undefined
  }
  return undefined
}

function toResource({file, home, name}: OwnedFile, {node, address}: {readonly node: PageNode; readonly address: Address}, context: ResourceContext): Resource {
  const page = context.pageResource(file.source)
  if (page) return {name, title: page.title || name, source: file.source, url: '', outputPath: '', mediaType: 'page', params: page.params}
  const own = home === node.language.key
  const publisher = own ? {node, address} : context.find(home, node.path)
  const folder = publisher?.address.resources ?? ''
  const path = folder ? `${folder}/${name}` : name
  return {
    name,
    title: name,
    source: file.source,
    url: relUrl(`/${path}`, node.language.baseUrl),
    outputPath: own && node.built && node.frontMatter.build.publishResources ? path : '',
    mediaType: mediaTypeOf(name, node.language.mediaTypes),
    params: {}
  }
}

/** Hugo's order, which is none: a smaller type comes first, but so does a page behind other files, and a smaller name. */
function isBefore(a: Resource, b: Resource): boolean {
  const [typeA, typeB] = [mainType(a), mainType(b)]
  if (typeA < typeB) return true
  if ((typeA === 'page') !== (typeB === 'page')) return typeB === 'page'
  if (typeA === 'page' && a.title !== b.title) return a.title < b.title
  return a.name < b.name
}

const mainType = ({mediaType}: Resource): string => mediaType.split('/')[0] ?? ''
