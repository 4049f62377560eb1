import {builtinOutputFormats, defaultOutputs} from '../output-format.ts'
import type {LocalConfig} from './types.ts'

/** Hugo 0.169's config when nothing is set. Source: `hugo config --printZero`. */
export const defaultConfig: LocalConfig = {
  baseUrl: 'https://example.org/',
  title: '',
  copyright: '',
  params: {},
  contentDir: 'content',
  buildDrafts: false,
  buildFuture: false,
  buildExpired: false,
  taxonomies: {category: 'categories', tag: 'tags'},
  permalinks: [],
  uglyUrls: false,
  disablePathToLower: false,
  removePathAccents: false,
  disableAliases: false,
  disableKinds: [],
  enableRobotsTxt: false,
  capitalizeListTitles: true,
  pluralizeListTitles: true,
  titleCaseStyle: 'ap',
  pagination: {pagerSize: 10, path: 'page', disableAliases: false},
  sitemap: {changeFreq: '', priority: -1, filename: 'sitemap.xml', disable: false},
  services: {rssLimit: -1},
  relativeUrls: false,
  canonifyUrls: false,
  mainSections: undefined,
  menus: {},
  sectionPagesMenu: '',
  cascade: [],
  outputs: defaultOutputs,
  outputFormats: builtinOutputFormats,
  mediaTypes: {},
  disableHugoGeneratorInject: false
}
