import type {ConfigPath} from './faults.ts'

/** Keys at the root of Hugo's config, as its documentation writes them. */
export const rootKeys = `archetypeDir assetDir baseURL build buildDrafts buildExpired buildFuture cacheDir caches canonifyURLs capitalizeListTitles
  cascade cleanDestinationDir configDir contentDir contentTypes copyright dataDir defaultContentLanguage
  defaultContentLanguageInSubdir defaultContentRole defaultContentRoleInSubdir defaultContentVersion
  defaultContentVersionInSubdir defaultOutputFormat deployment disableAliases disabled disableDefaultLanguageRedirect
  disableDefaultSiteRedirect disableHugoGeneratorInject disableKinds disableLanguages disableLiveReload disablePathToLower
  enableEmoji enableGitInfo enableMissingTranslationPlaceholders enableRobotsTXT environment frontmatter hasCJKLanguage
  HTTPCache i18nDir ignoreCache ignoreFiles ignoreLogs ignoreVendorPaths imaging languages layoutDir locale logI18nWarnings
  logPathWarnings mainSections markup mediaTypes menus minify minifyOutput module newContentEditor noBuildLock noChmod noTimes
  outputFormats outputs page pagination panicOnWarning params permalinks pluralizeListTitles printI18nWarnings
  printPathWarnings printUnusedTemplates privacy publishDir related relativeURLs refLinksErrorLevel refLinksNotFoundURL
  removePathAccents renderSegments resourceDir roles sectionPagesMenu security segments server services sitemap staticDir
  staticDir0 staticDir1 staticDir2 staticDir3 staticDir4 staticDir5 staticDir6 staticDir7 staticDir8 staticDir9 staticDir10
  summaryLength taxonomies templateMetrics templateMetricsHints theme themesDir timeout timeZone title titleCaseStyle uglyURLs
  versions workingDir`.split(/\s+/)

/** Keys below the root. */
const innerKeys = `allowContent autoHeadingIDType baseName changeFreq disqusShortname enableDefault excludeFiles expiryDate footnoteReturnLinkContents
  googleAnalytics includeFiles isHTML mediaType noUgly pageRef pagerSize permalinkable publishDate renderHooks anonymizeIP`.split(/\s+/)

const spellings = new Map([...rootKeys, ...innerKeys].map((name) => [name.toLowerCase(), name]))

/** Write a path of lower-case keys as Hugo's documentation does. */
export function spelled(path: ConfigPath): string {
  return path.map((key) => spellings.get(String(key)) ?? String(key)).join('.')
}
