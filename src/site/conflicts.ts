import type {VFile} from 'vfile'
import {type KeyPlace, type Place, report} from '../core/diagnostics.ts'
import type {RuleId, RuleValues} from '../core/rules.ts'
import type {SiteConfig} from './config.ts'
import type {SitePage} from './site.ts'

/** What conflicts are looked for in. */
export interface ConflictContext {
  readonly config: SiteConfig
  readonly pages: readonly SitePage[]
  /** File that a page was read from. */
  readonly fileOf: (page: SitePage) => VFile | undefined
  /** Takes what is about no file. */
  readonly siteFile: VFile
  /** Whether two pages with one URL are let pass, as a warning. */
  readonly hugoCompat: boolean
}

/**
 * Report what Hugo passes over in silence: pages and aliases that fight for one place.
 *
 * Errors: `page-url-twice`, `page-url-case`, `term-url-of-list`, `alias-taken`, `alias-root`, `url-language`, each on
 * the file that comes second.
 */
export function reportConflicts(context: ConflictContext): void {
  const owners = new Map<string, SitePage>()
  const byCase = new Map<string, {readonly path: string; readonly page: SitePage}>()
  for (const page of context.pages) {
    for (const path of new Set(page.outputFormats.map(({outputPath}) => outputPath))) {
      if (path) claim(page, path, {owners, byCase, context})
    }
    checkLanguage(page, context)
  }
  for (const page of context.pages) checkAliases(page, owners, context)
}

interface Claims {
  readonly owners: Map<string, SitePage>
  readonly byCase: Map<string, {readonly path: string; readonly page: SitePage}>
  readonly context: ConflictContext
}

function claim(page: SitePage, path: string, {owners, byCase, context}: Claims): void {
  const owner = owners.get(path)
  if (owner) {
    if (owner !== page && path === page.outputPath) reportTwice(owner, page, context)
    return
  }
  owners.set(path, page)
  const folded = path.toLowerCase()
  const near = byCase.get(folded)
  if (!near) byCase.set(folded, {path, page})
  else if (near.page !== page) tell({page, rule: 'page-url-case', place: addressPlace(page), values: {actual: path, other: near.path, first: nameOf(near.page)}}, context)
}

/** The page that has a file gets the message; of two generated terms, a page that carries one. */
function reportTwice(first: SitePage, second: SitePage, context: ConflictContext): void {
  const lists = [first, second].filter(({kind}) => kind === 'taxonomy')
  const term = [second, first].find(({kind}) => kind === 'term')
  const [user] = term && !context.fileOf(term) ? context.pages.filter((page) => carries(page, term)) : []
  if (term && user && (lists.length > 0 || !context.fileOf(second))) {
    const place = termPlace(user, term)
    tell({page: user, rule: 'term-url-of-list', place, values: {actual: textAt(user, place) || term.title, other: first === term ? second.url : first.url}}, context)
    return
  }
  const blamed = context.fileOf(second) ? second : first
  const message = tell({page: blamed, rule: 'page-url-twice', place: addressPlace(blamed), values: {actual: blamed.url, first: nameOf(blamed === second ? first : second)}}, context)
  if (context.hugoCompat) message.fatal = false
}

const carries = (page: SitePage, term: SitePage): boolean => Object.values(page.terms).some((terms) => terms.some(({key}) => key === term.key))

function termPlace(page: SitePage, term: SitePage): KeyPlace {
  for (const [taxonomy, terms] of Object.entries(page.terms)) {
    const index = terms.findIndex(({key}) => key === term.key)
    if (index >= 0) return {key: [taxonomy, index]}
  }
  return {key: []}
}

/** The author's text of a term. */
function textAt(page: SitePage, {key: [taxonomy, index]}: KeyPlace): string {
  const value = page.frontMatter.params[String(taxonomy)]
  const text = Array.isArray(value) ? (value as readonly unknown[])[Number(index)] : value
  return typeof text === 'string' ? text : ''
}

function checkAliases(page: SitePage, owners: ReadonlyMap<string, SitePage>, context: ConflictContext): void {
  for (const [index, alias] of page.aliases.entries()) {
    const place: KeyPlace = {key: ['aliases', index]}
    if (alias === '/') tell({page, rule: 'alias-root', place, values: {actual: page.frontMatter.aliases[index]}}, context)
    const output = alias.endsWith('.html') ? alias.slice(1) : `${alias.slice(1)}/index.html`
    const owner = owners.get(output)
    if (owner && alias !== '/') tell({page, rule: 'alias-taken', place, values: {actual: page.frontMatter.aliases[index], first: nameOf(owner)}}, context)
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

function tell({page, rule, place, values}: Finding, {fileOf, siteFile}: ConflictContext) {
  const file = fileOf(page)
  return report(file ?? siteFile, rule, file && place, values)
}

/** The key that decides the address, else the start of the file. */
function addressPlace({frontMatter: {url, slug}}: SitePage): Place {
  if (url) return {key: ['url']}
  return slug ? {key: ['slug']} : {line: 1, column: 1}
}

const nameOf = ({source, kind, path}: SitePage): string => source || `${kind} ${path}`
