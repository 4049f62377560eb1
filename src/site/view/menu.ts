import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {MenuEntry} from '../../theme/layout.ts'
import type {LanguageConfig, MenuItem} from '../config.ts'
import type {Site, SitePage} from '../site.ts'
import {siteUrl} from './site-address.ts'
import {textOf} from './text-value.ts'

/** An entry whose place in the menu is not decided yet. */
interface Entry {
  readonly identifier: string
  readonly title: string
  readonly url: string
  readonly parent: string
  readonly weight: number
}

/**
 * Build a menu of a language from the config, from front matter and from `sectionPagesMenu`.
 *
 * Shape: a tree in Hugo's order: weight with 0 last, then name, then identifier.
 * Source: hugo.md §6.6.
 */
export function menuOf(site: Site, language: LanguageConfig, menu: string): MenuEntry[] {
  const pages = [...site.pages.values()].filter((page) => page.language === language.key && page.url !== '')
  const entries = [
    ...(language.menus[menu] ?? []).map((item) => configured(item, pages, language)),
    ...pages.flatMap((page) => ofPage(page, menu))
  ]
  if (language.sectionPagesMenu === menu) entries.push(...sections(pages, entries))
  return below('', entries.sort(inOrder), new Set())
}

/** The page that a menu is shown on. */
export interface MenuPlace {
  readonly url: string
  /** URL of the language's front page: it is above all pages, so that its entry counts only for itself. */
  readonly home: string
}

/** Say which entries lead to the page, or to a list that it is under. */
export function activate(entries: readonly MenuEntry[], place: MenuPlace): MenuEntry[] {
  return entries.map((entry) => {
    const children = activate(entry.children, place)
    return {...entry, children, active: children.some((child) => child.active) || leadsTo(entry.url, place)}
  })
}

function leadsTo(target: string, {home, url}: MenuPlace): boolean {
  if (target === '' || target === url) return target !== ''
  return target !== home && target.endsWith('/') && url.startsWith(target)
}

function configured(item: MenuItem, pages: readonly SitePage[], language: LanguageConfig): Entry {
  const target = item.pageRef ? findPage(item.pageRef, pages) : undefined
  const url = target?.url ?? (item.url ? siteUrl(item.url, language.baseUrl) : '')
  const title = item.name || target?.linkTitle || item.title || item.identifier
  return {identifier: item.identifier || title, title, url, parent: item.parent, weight: item.weight}
}

function findPage(reference: string, pages: readonly SitePage[]): SitePage | undefined {
  const path = `/${reference.toLowerCase().replace(/^\/+|\/+$/g, '')}`
  return pages.find((page) => page.path === path || (path === '/' && page.kind === 'home'))
}

/** Front matter: a name, a list of names, or a table per menu. */
function ofPage(page: SitePage, menu: string): Entry[] {
  const {menus} = page.frontMatter
  if (menus === menu || (Array.isArray(menus) && menus.includes(menu))) return [entryOf(page, {})]
  if (!isTable(menus) || !Object.hasOwn(menus, menu)) return []
  const own = menus[menu]
  return [entryOf(page, isTable(own) ? own : {})]
}

function entryOf(page: SitePage, own: JsonObject): Entry {
  const title = textOf(own['name']) || page.linkTitle || page.title
  const weight = typeof own['weight'] === 'number' ? own['weight'] : page.frontMatter.weight
  return {identifier: textOf(own['identifier']) || title, title, url: page.url, parent: textOf(own['parent']), weight}
}

function sections(pages: readonly SitePage[], entries: readonly Entry[]): Entry[] {
  return pages
    .filter((page) => page.kind === 'section' && page.path.lastIndexOf('/') === 0)
    .filter((page) => !entries.some((entry) => entry.identifier === page.section || entry.url === page.url))
    .map((page) => ({...entryOf(page, {}), identifier: page.section}))
}

const isTable = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

function inOrder(a: Entry, b: Entry): number {
  return (a.weight || Number.MAX_SAFE_INTEGER) - (b.weight || Number.MAX_SAFE_INTEGER) || compare(a.title, b.title) || compare(a.identifier, b.identifier)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Entries below a parent; one that stands above itself is left out. */
function below(parent: string, entries: readonly Entry[], trail: ReadonlySet<string>): MenuEntry[] {
  return entries
    .filter((entry) => entry.parent === parent && !trail.has(entry.identifier))
    .map(({identifier, title, url}) => ({title, url, active: false, children: identifier ? below(identifier, entries, new Set([...trail, identifier])) : []}))
}
