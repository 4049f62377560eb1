import type {Json} from '../core/front-matter/types.ts'
import {isJsonObject} from '../core/front-matter/cast.ts'
import type {Answer, Lookup, Question} from '../core/lookup.ts'
import {basePath, relUrl} from './address.ts'
import type {LanguageConfig} from './config.ts'
import {escapeLink} from './escape-url.ts'
import {pageFinder, type PageIndex} from './page-index.ts'
import {qrPath} from './qr/path.ts'
import type {Resource, SitePage} from './site.ts'

/** What questions are answered from. */
export interface LookupContext {
  readonly pages: ReadonlyMap<string, SitePage>
  readonly indexes: {readonly [language: string]: PageIndex}
  readonly language: (key: string) => LanguageConfig
  /** Paths of the files in the asset folders, without a slash at the start. */
  readonly assets: ReadonlySet<string>
  /** Whether anything is published at a path from the host's root, decoded, or any file in the folder there. */
  readonly isPublished: (path: string, baseUrl: string, what: 'published' | 'folder') => boolean
}

/**
 * Make the function that answers what the body of a page asks of the site.
 *
 * Source: hugo.md §11.2 (links and images), §12.3 (ref, relref, param).
 */
export function lookupOf(page: SitePage, context: LookupContext): Lookup {
  const language = context.language(page.language)
  const {baseUrl} = language
  return (question) => {
    switch (question.kind) {
      case 'page':
        return findReference(page, question, context)
      case 'link':
        return findLink(page, question.path, context)
      case 'resource':
        return findFile(page, question.path, context)
      case 'published':
      case 'folder':
        return context.isPublished(question.path, baseUrl, question.kind) ? {relPermalink: question.path, permalink: hostOf(baseUrl) + question.path} : undefined
      case 'param':
        return findParam(question.path, page, language)
      case 'absUrl':
        return urlAnswer(question.path, baseUrl)
      case 'relUrl':
        return urlAnswer(question.path, baseUrl)
      case 'qr':
        return urlAnswer(qrPath(question), baseUrl)
    }
  }
}

function findReference(page: SitePage, question: Extract<Question, {kind: 'page'}>, context: LookupContext): Answer | undefined {
  const index = context.indexes[question.language ?? page.language]
  const key = index && pageFinder(index, page)(question.path, 'reference')
  const found = key === undefined ? undefined : context.pages.get(key)
  if (!found) return undefined
  if (question.outputFormat === undefined) return {relPermalink: found.url, permalink: found.permalink}
  const format = found.outputFormats.find(({name}) => name === question.outputFormat?.toLowerCase())
  return format && {relPermalink: format.url, permalink: format.permalink}
}

/** A page, else a file of the page, else an asset. */
function findLink(page: SitePage, path: string, context: LookupContext): Answer | undefined {
  const index = context.indexes[page.language]
  const key = index && pageFinder(index, page)(path, 'link')
  const found = key === undefined ? undefined : context.pages.get(key)
  return found ? {relPermalink: found.url, permalink: found.permalink} : findFile(page, path, context)
}

function findFile(page: SitePage, path: string, context: LookupContext): Answer | undefined {
  const {baseUrl} = context.language(page.language)
  const name = path.replace(/^(?:\.?\/)+/, '')
  const resource = findResource(page, name, Object.keys(context.indexes))
  if (resource) return {relPermalink: resource.url, permalink: hostOf(baseUrl) + resource.url}
  return context.assets.has(name) ? urlAnswer(name, baseUrl) : undefined
}

/** By its name, by its path inside the bundle, then by its name without the suffix of a language; whatever the case. */
function findResource({resources, source}: SitePage, name: string, languages: readonly string[]): Resource | undefined {
  const wanted = name.toLowerCase()
  const path = `${source.slice(0, source.lastIndexOf('/') + 1)}${name}`.toLowerCase()
  return (
    resources.find((resource) => resource.name.toLowerCase() === wanted) ??
    resources.find((resource) => resource.source.toLowerCase() === path) ??
    resources.find((resource) => withoutLanguage(resource.source.toLowerCase(), languages) === path)
  )
}

/** `a/photo.ru.png` → `a/photo.png`. */
function withoutLanguage(path: string, languages: readonly string[]): string {
  const [, start = '', language = '', extension = ''] = /^(.*)\.([^./]+)(\.[^./]+)$/.exec(path) ?? []
  return languages.some((key) => key.toLowerCase() === language) ? start + extension : path
}

function findParam(path: string, page: SitePage, language: LanguageConfig): Answer | undefined {
  const keys = path.toLowerCase().split('.')
  const value = valueAt(page.frontMatter.params, keys) ?? valueAt(language.params, keys)
  return value === undefined ? undefined : {relPermalink: '', permalink: '', value}
}

function valueAt(table: Json, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), table)
}

/** With a slash at the start from the host's root, without one from the base URL. */
function urlAnswer(path: string, baseUrl: string): Answer {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return {relPermalink: path, permalink: path}
  const relPermalink = path.startsWith('/') ? path : relUrl(`/${path}`, baseUrl)
  return {relPermalink, permalink: hostOf(baseUrl) + relPermalink}
}

/** Scheme and host of a base URL. */
function hostOf(baseUrl: string): string {
  return baseUrl.replace(/\/+$/, '').slice(0, baseUrl.replace(/\/+$/, '').length - escapeLink(basePath(baseUrl)).length)
}
