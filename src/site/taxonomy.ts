import {castInteger, castText} from '../core/front-matter/cast.ts'
import type {Json} from '../core/front-matter/types.ts'
import type {LanguageConfig} from './config.ts'
import {normalizePath} from './logical-path.ts'
import {hasLink, type PageNode} from './page-node.ts'
import {titleCase} from './title-case.ts'

/** One term on one page. */
export interface TermUse {
  /** Plural of the taxonomy. */
  readonly taxonomy: string
  /** Logical path of the term's page. */
  readonly path: string
  /** As the author wrote it, each time. */
  readonly texts: readonly string[]
  readonly node: PageNode
  /** `<plural>_weight` of the page. */
  readonly weight: number
}

/**
 * Collect the terms that pages carry, page by page in the order of the tree; a term named twice on a page counts once, where it is named last.
 *
 * Source: hugo.md §5.
 */
export function collectTerms(nodes: readonly PageNode[], language: LanguageConfig): TermUse[] {
  if (language.disableKinds.includes('term')) return []
  const taxonomies = Object.values(language.taxonomies).map((taxonomy) => ({taxonomy, name: taxonomy.toLowerCase()}))
  const found: TermUse[] = []
  for (const node of nodes) if (hasLink(node)) for (const each of taxonomies) for (const use of usesOf(node, each)) found.push(use)
  return found
}

function usesOf(node: PageNode, {name, taxonomy}: {readonly taxonomy: string; readonly name: string}): readonly TermUse[] {
  const {params} = node.frontMatter
  if (params[name] === undefined) return []
  const weight = castInteger(params[`${name}_weight`]).value
  const uses = new Map<string, TermUse>()
  for (const text of termTexts(params[name])) {
    const path = termPath(taxonomy, text)
    const texts = [...(uses.get(path)?.texts ?? []), text]
    uses.delete(path)
    uses.set(path, {taxonomy, path, texts, node, weight})
  }
  return [...uses.values()]
}

/**
 * Choose between two spellings of a term: the first one met, but blanks are better than hyphens.
 *
 * Shape: `go-lang`, `Go Lang` → `Go Lang`. (Hugo takes any of them, another one each time.)
 */
export function betterSpelling(first: string, second: string): string {
  return !first.includes(' ') && second.includes(' ') ? second : first
}

/** Terms in a value: a list, or one text, number or boolean; empty ones are none. */
export function termTexts(value: Json | undefined): string[] {
  if (value === undefined || value === null) return []
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value]
  if (items.some((item) => typeof item === 'object' && item !== null)) return []
  return items.map((item) => castText(item).value).filter((text) => text !== '')
}

/** Logical path of a term's page: `Go Lang` of tags → `/tags/go-lang`. */
export function termPath(taxonomy: string, text: string): string {
  return normalizePath(`/${taxonomy}/${text}`)
}

/**
 * Title of a term that has no page of its own.
 *
 * Shape: `/tags/go lang` → `Go Lang`. As in Hugo, the first taxonomy that the path begins with is cut off, be it
 * `series` of `/series-desc/…`.
 */
export function termTitle(path: string, language: LanguageConfig): string {
  const plural = Object.values(language.taxonomies).find((name) => path.startsWith(`/${name}`)) ?? ''
  const text = path.slice(plural.length + 1).replace(/^\//, '')
  return language.capitalizeListTitles ? titleCase(text, language.titleCaseStyle) : text
}

/** Title of a taxonomy that has no page of its own. */
export function taxonomyTitle(plural: string, language: LanguageConfig): string {
  const text = plural.replaceAll('-', ' ')
  return language.capitalizeListTitles ? titleCase(text, language.titleCaseStyle) : text
}
