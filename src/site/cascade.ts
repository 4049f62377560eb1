import {castText, isJsonObject, lowerKeys} from '../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../core/front-matter/types.ts'
import {compileGlob} from './glob.ts'
import type {Kind} from './site.ts'

/** What a target looks at. */
export interface TargetPage {
  readonly kind: Kind
  /** Logical path. */
  readonly path: string
  readonly language: string
  readonly environment: string
}

/** Whether a page is meant. */
export type PageMatcher = (page: TargetPage) => boolean

/** Values for the pages that a target fits. */
export interface CascadeRule {
  readonly matches: PageMatcher
  /** Front matter, its `params` taken apart. */
  readonly values: JsonObject
}

/**
 * Compile the `target` of a cascade or of a permalink rule.
 *
 * Shape: `{path: '/posts/**', kind: '{page,section}'}`; all keys have to fit, `{}` fits every page.
 * Source: hugo.md §2.6.
 */
export function compileTarget(target: JsonObject): PageMatcher {
  const tests: PageMatcher[] = []
  const glob = (value: Json | undefined, of: (page: TargetPage) => string): void => {
    if (value === undefined || value === null || value === '') return
    const pattern = compileGlob(castText(value).value)
    tests.push((page) => pattern.test(of(page)))
  }
  glob(target['path'], (page) => page.path)
  glob(target['kind'], (page) => page.kind)
  glob(target['environment'], (page) => page.environment)
  glob(target['lang'], (page) => page.language)
  const languages = languagesOf(target['sites'])
  if (languages.length > 0) tests.push((page) => languages.some((pattern) => pattern.test(page.language)))
  return (page) => tests.every((test) => test(page))
}

/** Patterns of `sites.matrix.languages`. */
function languagesOf(sites: Json | undefined): RegExp[] {
  const matrix = isJsonObject(sites) ? sites['matrix'] : undefined
  const languages = isJsonObject(matrix) ? matrix['languages'] : undefined
  const patterns: readonly Json[] = Array.isArray(languages) ? languages : languages === undefined ? [] : [languages]
  return patterns.map((pattern) => compileGlob(castText(pattern).value))
}

/**
 * Read the `cascade` of a page or of the config: a table, or a list of tables.
 *
 * Shape: `{params: {color: 'red'}, target: {kind: 'page'}}` → one rule with `values: {color: 'red'}`.
 */
export function readCascade(value: Json | undefined): readonly CascadeRule[] {
  if (value === undefined) return []
  const tables: readonly Json[] = Array.isArray(value) ? value : [value]
  return tables.map(lowerKeys).filter(isJsonObject).map(readRule)
}

function readRule(table: JsonObject): CascadeRule {
  const {target, _target, params, ...fields} = table
  const given = target ?? _target
  return {matches: compileTarget(isJsonObject(given) ? given : {}), values: {...fields, ...(isJsonObject(params) ? params : {})}}
}

/**
 * Fill in what a page's front matter leaves open; the first rule that has a key wins.
 *
 * Hugo lays the values down at the top level, also those of `params`; the page's own `params` still win there.
 */
export function applyCascade(data: JsonObject, rules: readonly CascadeRule[], page: TargetPage): JsonObject {
  if (rules.length === 0) return data
  const fitting = rules.filter((rule) => rule.matches(page))
  if (fitting.length === 0) return data
  const inherited: JsonObject = Object.assign({}, ...fitting.map((rule) => rule.values).reverse())
  return {...inherited, ...data}
}
