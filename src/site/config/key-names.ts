import {rootKeys, spelled} from './key-spelling.ts'
import type {Values} from './values.ts'

/** Old names of keys that still work, with what to write instead. */
const renamed: Readonly<Record<string, string>> = {
  languageCode: '`locale`',
  languageName: '`label` in the table of the language',
  languageDirection: '`direction` in the table of the language',
  rssLimit: '`services.rss.limit`',
  indexes: '`taxonomies`',
  ignoreErrors: '`ignoreLogs`',
  pygmentsStyle: '`markup.highlight.style`',
  pygmentsUseClasses: '`markup.highlight.noClasses`',
  pygmentsCodeFences: '`markup.highlight.codeFences`',
  pygmentsCodeFencesGuessSyntax: '`markup.highlight.guessSyntax`',
  enableInlineShortcodes: '`security.enableInlineShortcodes`'
}

/** Old names of keys that Hugo 0.169 passes over, with what to write instead. */
const dead: Readonly<Record<string, string>> = {
  paginate: '`pagination.pagerSize`',
  paginatePath: '`pagination.path`',
  blackfriday: '`markup.goldmark`',
  metaDataFormat: 'nothing in its place',
  preserveTaxonomyNames: 'nothing in its place',
  footnoteAnchorPrefix: 'nothing in its place',
  footnoteReturnLinkContents: '`markup.goldmark.extensions.footnote.backlinkHTML`',
  pygmentsOptions: '`markup.highlight`',
  disableRSS: '`disableKinds = ["rss"]`',
  disableSitemap: '`disableKinds = ["sitemap"]`',
  disable404: '`disableKinds = ["404"]`',
  disableRobotsTXT: '`enableRobotsTXT`',
  multilingual: '`languages`',
  author: '`params.author`',
  social: '`params.social`'
}

const oldNames = new Map([...entriesOf('config-key-renamed', renamed), ...entriesOf('config-key-dead', dead)])

function entriesOf(rule: 'config-key-renamed' | 'config-key-dead', names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([name, wanted]) => [name.toLowerCase(), {rule, name, wanted}] as const)
}

/** Keys that Hugo knows: some change nothing here, the others are read by name elsewhere. */
const known = new Set(rootKeys.map((name) => name.toLowerCase()))

/** Old names of keys that Hugo reads and we do not; `checkServices` tells of them. */
const services = new Set(['googleanalytics', 'disqusshortname'])

/** Keys that only the table of a language has. */
const languageKeys = new Set(['weight', 'label', 'direction', 'disabled'])

/**
 * Report old and unknown keys of the root table, or of a language's.
 *
 * Errors: `config-key-renamed`, `config-key-dead`, `config-key-unknown`, at the key.
 */
export function checkKeys(values: Values): void {
  for (const key of Object.keys(values.table)) {
    const path = [...values.path, key]
    const old = oldNames.get(key)
    if (old) values.report(old.rule, path, {actual: [...values.path, old.name].join('.'), wanted: old.wanted, at: 'key'})
    else if (!known.has(key) && !services.has(key) && !(values.path.length > 0 && languageKeys.has(key))) values.report('config-key-unknown', path, {actual: spelled(path), at: 'key'})
  }
}

/** Report themes, which are not used. Errors: `config-theme`. */
export function checkThemes(root: Values): void {
  const {module, theme} = root.table
  const imports = typeof module === 'object' && module !== null && 'imports' in module ? module.imports : undefined
  const themes = [['theme', theme], ['module.imports', imports]] as const
  for (const [key, value] of themes) {
    if (value === undefined || value === null || value === '') continue
    root.report('config-theme', key.split('.'), {actual: shown(value)})
  }
}

function shown(theme: unknown): string {
  const items: readonly unknown[] = Array.isArray(theme) ? theme : [theme]
  return items.map((item) => (typeof item === 'object' && item !== null && 'path' in item ? String(item.path) : String(item))).join(', ')
}
