import type {JsonObject} from '../../core/front-matter/types.ts'
import {toMessages} from '../../core/message.ts'
import type {GoldmarkSettings, Settings} from '../../core/options.ts'
import type {Message} from '../../core/page.ts'
import {defaultSettings} from '../../core/settings.ts'
import type {UserConfig} from '../user-config.ts'
import {hasBaseUrl, normalizeBaseUrl} from './base-url.ts'
import {defaultConfig} from './default-config.ts'
import {readEnvironment} from './environment.ts'
import {configMessages, configReporter} from './faults.ts'
import {checkKeys, checkThemes} from './key-names.ts'
import {spelled} from './key-spelling.ts'
import {isMultihost, type LanguageEntry, readLanguages} from './languages.ts'
import {readLocal} from './local.ts'
import {folderName, type Mounts, readMounts} from './mounts.ts'
import {checkQuizDefaults} from './quiz-defaults.ts'
import {readConfigFiles} from './read-files.ts'
import {readOwnShortcodes} from './read-own-shortcodes.ts'
import {readUserConfig} from './read-user-config.ts'
import {readSettings} from './settings.ts'
import {canonicalNames, nest, overwrite} from './tables.ts'
import type {LanguageConfig, LocalConfig, SiteConfig} from './types.ts'
import {checkServices} from './unused-services.ts'
import {booleanAt, tableAt, textAt, textsAt, type Values} from './values.ts'

/** What `readConfig` is called with. */
export interface ReadConfigOptions {
  /** Absolute path of the site's root. */
  readonly root: string
  /** Folder of `config/` that is laid over `_default`. Default: `'production'`. */
  readonly environment?: string
  /** Content folder in place of the configured ones, relative to the root or absolute. */
  readonly content?: string
  /** Base URL in place of the configured one. */
  readonly baseUrl?: string
  /** Environment variables; those that begin with `HUGO_` are read. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The config of a site with all that was found wrong with it. */
export interface ConfigResult {
  readonly config: SiteConfig
  readonly user: UserConfig
  readonly messages: readonly Message[]
}

/**
 * Read the config of a site: Hugo's files, Hugo's environment variables and `quizmatter.config.js`.
 *
 * A site without any config has Hugo's defaults.
 * Errors: the `config-…` rules, at the key at fault; a value that cannot be used is passed over.
 */
export async function readConfig(options: ReadConfigOptions): Promise<ConfigResult> {
  const {root, environment = 'production', env = {}} = options
  const files = await readConfigFiles(root, environment)
  const merged = files.reduce<JsonObject>((table, {prefix, data}) => overwrite(table, canonicalNames(nest(prefix, data))), {})
  const variables = await readEnvironment(env, merged)
  const sources = variables ? [...files, variables] : files
  const table = variables ? overwrite(merged, canonicalNames(variables.data)) : merged
  const {file, user} = await readUserConfig(root)
  const values: Values = {table, path: [], report: configReporter(sources)}
  const languages = readLanguages(values)
  const config = assembleConfig({values, languages, options, file: files[0]?.file.path ?? '', base: withUser(defaultSettings, user, readOwnShortcodes(root))})
  checkKeys({...values, table: merged})
  checkServices(values)
  await checkQuizDefaults([values, ...languages.entries.map((entry) => entry.values)])
  checkThemes(values)
  return {config, user, messages: [...(await configMessages(sources)), ...toMessages(file)]}
}

interface Assembly {
  readonly values: Values
  readonly languages: ReturnType<typeof readLanguages>
  readonly options: ReadConfigOptions
  readonly base: Settings
  /** The first config file; `''` without one. */
  readonly file: string
}

function assembleConfig({values, languages, options, base, file}: Assembly): SiteConfig {
  const {environment = 'production', baseUrl} = options
  const own = readLocal(values, defaultConfig)
  const local = baseUrl === undefined ? own : {...own, baseUrl: normalizeBaseUrl(baseUrl)}
  const settings = readSettings(values, base)
  const multihost = isMultihost(values)
  const configured = languages.entries.map((entry) => readLanguage(entry, local))
  const isShared = languages.isConfigured && !multihost
  return {
    ...local,
    environment,
    withoutBaseUrl: baseUrl === undefined && languages.entries.some((entry) => !hasBaseUrl(entry.values) && !hasBaseUrl(values)) ? file : undefined,
    defaultContentLanguage: languages.defaultKey,
    defaultContentLanguageInSubdir: booleanAt(values, 'defaultcontentlanguageinsubdir'),
    disableDefaultLanguageRedirect: booleanAt(values, 'disabledefaultlanguageredirect') || booleanAt(values, 'disabledefaultsiteredirect'),
    languages: configured,
    isMultihost: multihost,
    ...foldersOf({values, options, local, configured, entries: languages.entries, defaultLanguage: languages.defaultKey}),
    publishDir: textAt(values, 'publishdir', 'public'),
    ignoreFiles: readPatterns(values, 'ignorefiles'),
    allowContent: readAllowed(values),
    settings: Object.fromEntries(languages.entries.map((entry) => [entry.key, languageSettings(entry, settings, {isShared})]))
  }
}

function readLanguage({direction, key, label, locale, values, weight}: LanguageEntry, site: LocalConfig): LanguageConfig {
  checkKeys(values)
  checkServices(values)
  return {...readLocal(values, site), key, locale, label, direction, weight}
}

/** Where `languages` share a host they share the files of a bundle too: Hugo then uses the embedded hooks, even for one language. */
function languageSettings({key, locale, values}: LanguageEntry, site: Settings, {isShared}: {readonly isShared: boolean}): Settings {
  const settings = readSettings(values, site)
  const goldmark = isShared && !settings.goldmark.duplicateResourceFiles ? withEmbeddedHooks(settings.goldmark) : settings.goldmark
  return {...settings, language: key, locale, goldmark}
}

function withEmbeddedHooks(goldmark: GoldmarkSettings): GoldmarkSettings {
  const {image, link} = goldmark.renderHooks
  return {
    ...goldmark,
    renderHooks: {
      image: {useEmbedded: image.useEmbedded === 'auto' ? 'fallback' : image.useEmbedded},
      link: {useEmbedded: link.useEmbedded === 'auto' ? 'fallback' : link.useEmbedded}
    }
  }
}

interface FolderSource {
  readonly values: Values
  readonly options: ReadConfigOptions
  readonly local: LocalConfig
  readonly configured: readonly LanguageConfig[]
  readonly entries: readonly LanguageEntry[]
  readonly defaultLanguage: string
}

/** A content folder that the caller names takes the place of all; its language is the one that the config gives it. */
function foldersOf({values, options, local, configured, entries, defaultLanguage}: FolderSource): Mounts {
  const languages = configured.map(({key, contentDir}, index) => ({key, contentDir, values: entries[index]?.values ?? values}))
  const mounts = readMounts(values, {root: options.root, contentDir: local.contentDir, defaultLanguage, languages})
  if (options.content === undefined) return mounts
  const folder = folderName(options.content, options.root)
  const known = mounts.contentRoots.filter((root) => root.folder === folder)
  return {...mounts, contentRoots: known.length > 0 ? known : [{folder, target: '', language: defaultLanguage, files: []}]}
}

/** Regular expressions; one that JavaScript cannot read is left out. */
function readPatterns(values: Values, key: string): readonly string[] {
  return textsAt(values, key).filter((pattern) => {
    try {
      return Boolean(new RegExp(pattern))
    } catch {
      values.report('config-type', [key], {actual: pattern, key: spelled([key]), wanted: 'a regular expression'})
      return false
    }
  })
}

/** Hugo's own rule forbids HTML and Org files as content. */
function readAllowed(values: Values): readonly string[] {
  const allowed = textsAt(tableAt(values, 'security'), 'allowcontent', ['! ^text/html$', '! ^text/org$'])
  return allowed.length === 1 && allowed[0] === 'none' ? ['! .*'] : allowed
}

function withUser(settings: Settings, user: UserConfig, ownShortcodes: readonly string[]): Settings {
  return {
    ...settings,
    ownShortcodes,
    shortcodes: user.shortcodes,
    remarkPlugins: user.remarkPlugins,
    rehypePlugins: user.rehypePlugins,
    highlighter: user.highlighter,
    shikiThemes: user.shikiThemes,
    strict: user.strict
  }
}
