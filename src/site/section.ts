import type {LanguageConfig} from './config.ts'
import {containerOf} from './logical-path.ts'
import {pluralize} from './pluralize.ts'
import {titleCase} from './title-case.ts'

/** Paths above a path, nearest first, the root last: `/a/b/c` → `/a/b`, `/a`, `/`. */
export function* ancestors(path: string): Generator<string> {
  for (let at = path; at !== '/'; ) {
    at = containerOf(at)
    yield at
  }
}

/** Nearest path above that `has` accepts. */
export function nearestAbove(path: string, has: (path: string) => boolean): string | undefined {
  for (let at = path; at !== '/'; ) {
    at = containerOf(at)
    if (has(at)) return at
  }
  return undefined
}

/**
 * Title of a section that has no file of its own.
 *
 * Shape: `life-hack` → `Life-Hacks`.
 * Source: hugo.md §6.1.
 */
export function sectionTitle(name: string, language: LanguageConfig): string {
  const plural = language.pluralizeListTitles ? pluralize(name) : name
  return language.capitalizeListTitles ? titleCase(plural, language.titleCaseStyle) : plural
}
