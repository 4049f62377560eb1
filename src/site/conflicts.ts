import type {VFile} from 'vfile'
import {type KeyPlace, type Place, report} from '../core/diagnostics.ts'
import {castText} from '../core/front-matter/cast.ts'
import type {Json} from '../core/front-matter/types.ts'
import type {RuleId, RuleValues} from '../core/rules.ts'
import type {SiteConfig} from './config.ts'
import {pageName} from './page-name.ts'
import type {SitePage} from './site.ts'
import {termPath} from './taxonomy.ts'

/** What conflicts are looked for in. */
export interface ConflictContext {
  readonly config: SiteConfig
  readonly pages: readonly SitePage[]
  /** File that a page was read from. */
  readonly fileOf: (page: SitePage) => VFile | undefined
  /** Takes what is about no file. */
  readonly siteFile: VFile
  /** Paths of the files in the static folders. */
  readonly statics: ReadonlySet<string>
  /** Whether clashes are let pass, as warnings. */
  readonly hugoCompat: boolean
}

/**
 * Report what Hugo passes over in silence: pages and aliases that fight for one place.
 *
 * Paths are compared as file systems do that keep Unicode composed.
 * Errors: `page-url-twice`, `page-url-case`, `page-url-folder`, `term-url-of-list`, `alias-taken`, `alias-of-itself`,
 * `alias-root`, `url-language`, each on the file that comes second.
 */
export function reportConflicts(context: ConflictContext): void {
  const claims: Claims = {owners: new Map(), byCase: new Map(), context}
  for (const path of context.statics) claims.owners.set(path.normalize(), `static file ${path}`)
  for (const page of context.pages) {
    for (const path of new Set(page.outputFormats.map(({outputPath}) => outputPath))) if (path) claim(page, path.normalize(), claims)
    checkLanguage(page, context)
  }
  for (const page of context.pages) checkFolders(page, claims)
  for (const page of context.pages) checkAliases(page, claims)
}

interface Claims {
  /** Who is at a path: a page, or in words what else. */
  readonly owners: Map<string, SitePage | string>
  readonly byCase: Map<string, {readonly path: string; readonly page: SitePage}>
  readonly context: ConflictContext
}

function claim(page: SitePage, path: string, {owners, byCase, context}: Claims): void {
  const owner = owners.get(path)
  if (owner) {
    if (owner !== page && path === page.outputPath.normalize()) reportTwice(owner, page, context)
    return
  }
  owners.set(path, page)
  const folded = path.toLowerCase()
  const near = byCase.get(folded)
  if (!near) byCase.set(folded, {path, page})
  else if (near.page !== page) tell({page, rule: 'page-url-case', place: addressPlace(page), values: {actual: path, other: near.path, first: nameOf(near.page)}}, context)
}

/** The page that has a file gets the message; of two lists, a page that carries the term. */
function reportTwice(first: SitePage | string, second: SitePage, context: ConflictContext): void {
  const term = [second, first].find((page): page is SitePage => typeof page !== 'string' && page.kind === 'term')
  const [user] = term && isList(first) && isList(second) && !context.fileOf(term) ? context.pages.filter((page) => carries(page, term)) : []
  if (term && user) {
    const place = termPlace(user, term)
    tell({page: user, rule: 'term-url-of-list', place, values: {actual: textAt(user, place) || term.title, other: term.url}}, context)
    return
  }
  const blamed = typeof first === 'string' || context.fileOf(second) ? second : first
  tell({page: blamed, rule: 'page-url-twice', place: addressPlace(blamed), values: {actual: blamed.url, first: nameOf(blamed === second ? first : second)}}, context)
}

/** A list whose address nobody has chosen: that of the term beside it is at fault. */
const isList = (page: SitePage | string): boolean => typeof page !== 'string' && page.kind !== 'page' && page.frontMatter.url === ''

/** A name cannot be a file and a folder. */
function checkFolders(page: SitePage, {owners, context}: Claims): void {
  for (let at = page.outputPath.lastIndexOf('/'); at > 0; at = page.outputPath.lastIndexOf('/', at - 1)) {
    const owner = owners.get(page.outputPath.slice(0, at).normalize())
    if (owner) tell({page, rule: 'page-url-folder', place: addressPlace(page), values: {actual: page.url, first: nameOf(owner)}}, context)
  }
}

const carries = (page: SitePage, term: SitePage): boolean => Object.values(page.terms).some((terms) => terms.some(({key}) => key === term.key))

/** Where the author wrote a term; the page's own list has every term once and without empty texts. */
function termPlace(page: SitePage, term: SitePage): KeyPlace {
  const taxonomy = Object.keys(page.terms).find((name) => page.terms[name]?.some(({key}) => key === term.key))
  if (taxonomy === undefined) return {key: []}
  const value = page.frontMatter.params[taxonomy.toLowerCase()]
  const index = Array.isArray(value) ? value.findIndex((text: Json) => termPath(taxonomy, castText(text).value) === term.path) : -1
  return {key: index === -1 ? [taxonomy] : [taxonomy, index]}
}

/** The author's text of a term. */
function textAt(page: SitePage, {key: [taxonomy, index]}: KeyPlace): string {
  const value = page.frontMatter.params[String(taxonomy).toLowerCase()]
  const text = Array.isArray(value) ? (value as readonly unknown[])[Number(index)] : value
  return typeof text === 'string' ? text : ''
}

function checkAliases(page: SitePage, {owners, context}: Claims): void {
  if (page.outputPath === '' || context.config.languages.find(({key}) => key === page.language)?.disableAliases) return
  for (const [index, alias] of page.aliases.entries()) {
    const place: KeyPlace = {key: ['aliases', index]}
    const actual = page.frontMatter.aliases[index]
    if (alias === '/') {
      tell({page, rule: 'alias-root', place, values: {actual}}, context)
      continue
    }
    const file = alias.endsWith('.html') ? alias.slice(1) : `${alias.slice(1)}/index.html`
    const output = `${context.config.isMultihost ? `${page.language}/` : ''}${file}`.normalize()
    const owner = owners.get(output)
    if (owner === page) tell({page, rule: 'alias-of-itself', place, values: {actual}}, context)
    else if (owner) tell({page, rule: 'alias-taken', place, values: {actual, first: nameOf(owner)}}, context)
    else owners.set(output, `alias of ${nameOf(page)}`)
  }
}

/** A `url` in the folder of another language. */
function checkLanguage(page: SitePage, context: ConflictContext): void {
  const {url} = page.frontMatter
  const prefix = /^\/([^/]+)\//.exec(url)?.[1]?.toLowerCase()
  const other = context.config.languages.find(({key}) => key.toLowerCase() === prefix)
  if (other && other.key !== page.language) tell({page, rule: 'url-language', place: {key: ['url']}, values: {actual: url, other: other.key}}, context)
}

interface Finding {
  readonly page: SitePage
  readonly rule: RuleId
  readonly place: Place
  readonly values: RuleValues
}

/** With `hugoCompat` what Hugo lets pass is no error. */
function tell({page, rule, place, values}: Finding, {fileOf, hugoCompat, siteFile}: ConflictContext): void {
  const file = fileOf(page)
  const message = report(file ?? siteFile, rule, file && place, values)
  if (hugoCompat && message.fatal && rule !== 'alias-root') message.fatal = false
}

/** The key that decides the address of a page, else the start of the file. */
export function addressPlace({frontMatter: {url, slug}}: SitePage): Place {
  if (url) return {key: ['url']}
  return slug ? {key: ['slug']} : {line: 1, column: 1}
}

const nameOf = (owner: SitePage | string): string => (typeof owner === 'string' ? owner : pageName(owner))
