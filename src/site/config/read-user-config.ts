import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {moveToFile, report} from '../../core/diagnostics.ts'
import {isRecord} from '../../core/overlay.ts'
import {isShikiThemes} from '../../core/settings.ts'
import {defaultLayouts} from '../../theme/layouts.ts'
import {defaultUserConfig, type UserConfig} from '../user-config.ts'
import {userConfigNames} from './config-names.ts'

/** A user's config and the file that carries its messages. */
export interface UserConfigResult {
  readonly user: UserConfig
  readonly file: VFile
}

/**
 * Load `quizmatter.config.{js,mjs}` and check what it exports.
 *
 * Errors: `config-file-fault` if it cannot be loaded; `config-file-typescript` for one that is not read; `config-file-option` for each option that cannot be used, which
 * is left at its default.
 */
export async function readUserConfig(root: string): Promise<UserConfigResult> {
  const name = userConfigNames.find((one) => existsSync(join(root, one)))
  const file = new VFile({path: name ?? userConfigNames[0] ?? ''})
  if (name === undefined) return {user: defaultUserConfig, file: unread(root) ?? file}
  try {
    // A preview reads it again after a save; Node keeps a module by its whole URL.
    const module: unknown = await import(`${pathToFileURL(join(root, name)).href}?${statSync(join(root, name)).mtimeMs}`)
    const given = isModule(module) ? module.default : undefined
    return {user: await withHighlighter(checkOptions(file, given), file), file}
  } catch (error) {
    const message = report(file, 'config-file-fault', undefined, {actual: name, reason: error instanceof Error ? error.message : String(error)})
    const {configFaultPlace} = await import('./config-fault.ts')
    const place = await configFaultPlace(error, root)
    if (place) moveToFile(message, place)
    return {user: defaultUserConfig, file}
  }
}

/** A config in TypeScript, which nobody reads. */
function unread(root: string): VFile | undefined {
  const name = ['quizmatter.config.ts', 'quizmatter.config.mts'].find((one) => existsSync(join(root, one)))
  if (name === undefined) return undefined
  const file = new VFile({path: name})
  report(file, 'config-file-typescript', undefined, {actual: name, wanted: userConfigNames[0]})
  return file
}

const isModule = (value: unknown): value is {readonly default?: unknown} => typeof value === 'object' && value !== null

/** Say once for the site what the highlighter cannot do, and leave it at its defaults. Errors: `highlighter-missing`, `highlighter-theme`. */
async function withHighlighter(user: UserConfig, file: VFile): Promise<UserConfig> {
  if (user.highlighter !== 'shiki') return user
  const {checkHighlighter} = await import('../../core/markdown/highlight/prepare.ts')
  const before = file.messages.length
  await checkHighlighter(user, file)
  const rules = file.messages.slice(before).map(({ruleId}) => ruleId)
  if (rules.length === 0) return user
  return {...user, shikiThemes: {}, highlighter: rules.includes('highlighter-missing') ? 'chroma' : user.highlighter}
}

interface Check {
  /** For a sentence after *expected*. */
  readonly wanted: string
  readonly fits: (value: unknown) => boolean
}

const isTableOfFunctions = (value: unknown): boolean => isRecord(value) && Object.values(value).every((one) => typeof one === 'function')
const isPlugin = (value: unknown): boolean => typeof value === 'function' || isRecord(value) || (Array.isArray(value) && typeof value[0] === 'function')
const isPluginList = (value: unknown): boolean => Array.isArray(value) && value.every(isPlugin)
const layoutNames = Object.keys(defaultLayouts)

const checks: Readonly<Record<keyof UserConfig, Check>> = {
  shortcodes: {wanted: 'functions by the names of shortcodes', fits: isTableOfFunctions},
  remarkPlugins: {wanted: 'a list of plugins', fits: isPluginList},
  rehypePlugins: {wanted: 'a list of plugins', fits: isPluginList},
  layouts: {
    wanted: `functions by the names of layouts: ${layoutNames.map((name) => `\`${name}\``).join(', ')}`,
    fits: (value) => isTableOfFunctions(value) && Object.keys(value as object).every((name) => layoutNames.includes(name))
  },
  featuredImageKeys: {wanted: 'a list of texts', fits: (value) => Array.isArray(value) && value.every((key) => typeof key === 'string')},
  highlighter: {wanted: '`chroma` or `shiki`', fits: (value) => value === 'chroma' || value === 'shiki'},
  shikiThemes: {wanted: 'two themes: `{light: \'…\', dark: \'…\'}`', fits: isShikiThemes},
  strict: {wanted: '`true` or `false`', fits: (value) => typeof value === 'boolean'}
}

function checkOptions(file: VFile, given: unknown): UserConfig {
  if (!isRecord(given)) {
    report(file, 'config-file-option', undefined, {key: 'export default', actual: nameOf(given), wanted: 'an object: `export default defineConfig({…})`'})
    return defaultUserConfig
  }
  const usable = Object.entries(given).filter(([key, value]) => {
    const check: Check | undefined = Object.hasOwn(checks, key) ? checks[key as keyof UserConfig] : undefined
    if (value === undefined || check?.fits(value)) return value !== undefined
    const wanted = check?.wanted ?? `one of the options ${Object.keys(checks).map((name) => `\`${name}\``).join(', ')}`
    report(file, 'config-file-option', undefined, {key, actual: check ? nameOf(value) : 'option', wanted})
    return false
  })
  return {...defaultUserConfig, ...Object.fromEntries(usable)}
}

/** What a value is, for a sentence after *Unexpected*. */
function nameOf(value: unknown): string {
  if (typeof value === 'function') return 'function'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'list' : 'object'
  return `\`${String(value)}\``
}
