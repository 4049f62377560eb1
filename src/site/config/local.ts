import {cascadeEntries} from '../../core/front-matter/cascade.ts'
import {isJsonObject} from '../../core/front-matter/cast.ts'
import {readBaseUrl} from './base-url.ts'
import {readMediaTypes, readOutputFormats} from './formats.ts'
import {readDisabledKinds} from './kinds.ts'
import {readMenus} from './menus.ts'
import {readOutputs, usableOutputs} from './outputs.ts'
import {readPermalinks} from './permalinks.ts'
import {overwrite} from './tables.ts'
import type {LocalConfig, PaginationConfig, ServicesConfig, SitemapConfig} from './types.ts'
import {booleanAt, has, integerAt, numberAt, rawAt, refuse, tableAt, textAt, textsAt, textTableAt, type Values, weakBoolean} from './values.ts'

/**
 * Read what a site or one of its languages decides, over what holds without it.
 *
 * As in Hugo a language's table replaces the site's table of that name whole, except `params` and `sitemap`.
 * Errors: `config-type` and those of the parts.
 */
export function readLocal(values: Values, base: LocalConfig): LocalConfig {
  const mediaTypes = has(values, 'mediatypes') ? readMediaTypes(values) : base.mediaTypes
  const outputFormats = has(values, 'outputformats') ? readOutputFormats(values, mediaTypes) : base.outputFormats
  const disableKinds = has(values, 'disablekinds') ? readDisabledKinds(values, base.disableKinds) : base.disableKinds
  const outputs = has(values, 'outputs') ? readOutputs(values) : base.outputs
  return {
    ...readFlags(values, base),
    ...readTexts(values, base),
    mediaTypes,
    outputFormats,
    disableKinds,
    outputs: usableOutputs(values, outputs, {formats: outputFormats, disableKinds}),
    params: overwrite(base.params, tableAt(values, 'params').table),
    mainSections: readMainSections(values, base.mainSections),
    taxonomies: has(values, 'taxonomies') ? readTaxonomies(values) : base.taxonomies,
    permalinks: has(values, 'permalinks') ? readPermalinks(values) : base.permalinks,
    uglyUrls: readUglyUrls(values, base.uglyUrls),
    pagination: has(values, 'pagination') ? readPagination(values) : base.pagination,
    sitemap: readSitemap(values, base.sitemap),
    services: readServices(values, base.services),
    menus: has(values, 'menus') ? readMenus(values) : base.menus,
    cascade: has(values, 'cascade') ? readCascade(values) : base.cascade
  }
}

type Flags = Pick<
  LocalConfig,
  | 'buildDrafts'
  | 'buildExpired'
  | 'buildFuture'
  | 'canonifyUrls'
  | 'capitalizeListTitles'
  | 'disableAliases'
  | 'disableHugoGeneratorInject'
  | 'disablePathToLower'
  | 'enableRobotsTxt'
  | 'pluralizeListTitles'
  | 'relativeUrls'
  | 'removePathAccents'
>

function readFlags(values: Values, base: LocalConfig): Flags {
  const flag = (name: keyof Flags): boolean => booleanAt(values, name.toLowerCase(), base[name])
  return {
    buildDrafts: flag('buildDrafts'),
    buildExpired: flag('buildExpired'),
    buildFuture: flag('buildFuture'),
    canonifyUrls: flag('canonifyUrls'),
    capitalizeListTitles: flag('capitalizeListTitles'),
    disableAliases: flag('disableAliases'),
    disableHugoGeneratorInject: flag('disableHugoGeneratorInject'),
    disablePathToLower: flag('disablePathToLower'),
    enableRobotsTxt: flag('enableRobotsTxt'),
    pluralizeListTitles: flag('pluralizeListTitles'),
    relativeUrls: flag('relativeUrls'),
    removePathAccents: flag('removePathAccents')
  }
}

function readTexts(values: Values, base: LocalConfig): Pick<LocalConfig, 'baseUrl' | 'contentDir' | 'copyright' | 'sectionPagesMenu' | 'title' | 'titleCaseStyle'> {
  return {
    baseUrl: readBaseUrl(values, base.baseUrl),
    title: textAt(values, 'title', base.title),
    copyright: textAt(values, 'copyright', base.copyright),
    contentDir: textAt(values, 'contentdir', base.contentDir),
    sectionPagesMenu: textAt(values, 'sectionpagesmenu', base.sectionPagesMenu),
    titleCaseStyle: readTitleCaseStyle(values, base.titleCaseStyle)
  }
}

const titleCaseStyles = ['ap', 'chicago', 'go', 'firstupper', 'none'] as const

function readTitleCaseStyle(values: Values, fallback: LocalConfig['titleCaseStyle']): LocalConfig['titleCaseStyle'] {
  const given = textAt(values, 'titlecasestyle', fallback)
  const style = titleCaseStyles.find((name) => name === given.toLowerCase())
  if (style) return style
  values.report('config-choice', [...values.path, 'titlecasestyle'], {
    actual: given,
    key: 'titleCaseStyle',
    wanted: `one of ${titleCaseStyles.map((name) => `\`${name}\``).join(', ')}`
  })
  return 'ap'
}

/** Before Hugo 0.112 the main sections stood below `params`; that place still has the last word. */
function readMainSections(values: Values, fallback: LocalConfig['mainSections']): LocalConfig['mainSections'] {
  const params = tableAt(values, 'params')
  const old = rawAt(params, 'mainsections')
  if (old !== undefined) return typeof old === 'string' ? [old] : textsAt(params, 'mainsections')
  return has(values, 'mainsections') ? textsAt(values, 'mainsections') : fallback
}

function readTaxonomies(values: Values): LocalConfig['taxonomies'] {
  return Object.fromEntries(Object.entries(textTableAt(values, 'taxonomies')).filter(([, plural]) => plural !== ''))
}

/** A switch for all pages counts for the site only: Hugo passes over it in a language's table. */
function readUglyUrls(values: Values, fallback: LocalConfig['uglyUrls']): LocalConfig['uglyUrls'] {
  const value = rawAt(values, 'uglyurls')
  if (value === undefined) return fallback
  if (isJsonObject(value)) {
    const table = tableAt(values, 'uglyurls')
    return Object.fromEntries(Object.keys(value).map((section) => [section, booleanAt(table, section)]))
  }
  const isSite = values.path.length === 0
  const flag = typeof value === 'string' ? value === 'true' : weakBoolean(value)
  if (flag === undefined || !isSite) refuse(values, 'uglyurls', isSite ? '`true`, `false` or a table of sections' : 'a table of sections; a switch belongs to the root of the config')
  return isSite ? (flag ?? fallback) : fallback
}

function readPagination(values: Values): PaginationConfig {
  const table = tableAt(values, 'pagination')
  return {pagerSize: integerAt(table, 'pagersize', 10), path: textAt(table, 'path', 'page'), disableAliases: booleanAt(table, 'disablealiases')}
}

function readSitemap(values: Values, base: SitemapConfig): SitemapConfig {
  const table = tableAt(values, 'sitemap')
  return {
    changeFreq: textAt(table, 'changefreq', base.changeFreq),
    priority: numberAt(table, 'priority', base.priority),
    filename: textAt(table, 'filename', base.filename),
    disable: booleanAt(table, 'disable', base.disable)
  }
}

/** The old key at the root counts where the table does not say anything. */
function readServices(values: Values, base: ServicesConfig): ServicesConfig {
  const {rssLimit} = has(values, 'services') ? {rssLimit: -1} : base
  return {rssLimit: integerAt(tableAt(tableAt(values, 'services'), 'rss'), 'limit', integerAt(values, 'rsslimit', rssLimit))}
}

function readCascade(values: Values): LocalConfig['cascade'] {
  const value = rawAt(values, 'cascade')
  const isLanguage = values.path.length > 0
  if (isJsonObject(value) || (Array.isArray(value) && !isLanguage)) return cascadeEntries(value)
  refuse(values, 'cascade', isLanguage ? 'a table' : 'a table or a list of tables')
  return []
}
