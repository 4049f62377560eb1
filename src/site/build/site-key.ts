import {statSync} from 'node:fs'
import {join} from 'node:path'
import type {PackageFiles} from '../package-files.ts'
import type {StaticFile} from '../read-static-files.ts'
import type {Site, SitePage} from '../site.ts'
import {hashOf} from '../write/manifest.ts'

/** The code that makes bodies and documents. */
export interface CodeKeys {
  /** Identity of our own code. */
  readonly tool: string
  /** Identity of the code of the user's config; `''` without one. */
  readonly userCode: string
}

/** What everything that a build makes depends on, beside the site. */
export interface BuildInputs extends CodeKeys {
  readonly packageFiles: PackageFiles
  readonly staticFiles: readonly StaticFile[]
  /** Files that the site may use from its asset folders. */
  readonly assetFiles: readonly StaticFile[]
}

/** Keys of contents for one build. */
export interface ContentKeys {
  /** Key of all that a build makes. */
  readonly site: () => string
  /** Key of a page's body; what the body asked of the site is not in it. */
  readonly body: (page: SitePage) => string
}

/** Work out what the results of a build depend on: two equal keys mean equal bytes. */
export function contentKeys(site: Site, inputs: BuildInputs): ContentKeys {
  const body = bodyKeys(site, inputs)
  return {body, site: () => siteKey(site, inputs, body)}
}

/** Work out what bodies depend on beside the answers of their site. */
export function bodyKeys(site: Site, code: CodeKeys): ContentKeys['body'] {
  const languages = new Map(site.config.languages.map(({key, params}) => [key, hashOf(stable([site.config.settings[key], params, site.config.params]))]))
  const known = new Map<string, string>()
  const bodyKey = (page: SitePage): string => {
    const text = site.document(page.key)?.file.value ?? ''
    return hashOf([code.tool, code.userCode, languages.get(page.language), page.url, JSON.stringify(page.frontMatter), String(text)].join('\0'))
  }
  return (page) => {
    const key = known.get(page.key) ?? bodyKey(page)
    known.set(page.key, key)
    return key
  }
}

function siteKey(site: Site, inputs: BuildInputs, body: (page: SitePage) => string): string {
  // Front matter is data, and part of the body's key already.
  const pages = [...site.pages.values()].map((page) => JSON.stringify([{...page, frontMatter: body(page)}, page.resources.map(({source}) => stateOf(join(site.root, source)))]))
  const {assetFiles, packageFiles, staticFiles, tool, userCode} = inputs
  // The detail tells the time, which is another at every build.
  const skipped = site.skipped.map(({reason, source}) => [source, reason])
  const files = [staticFiles, assetFiles, Object.values(packageFiles).map((file) => file?.path)]
  return hashOf(stable([tool, userCode, site.root, site.config, site.order, skipped, site.messages, pages, files]))
}

function stateOf(path: string): string {
  const state = statSync(path, {throwIfNoEntry: false})
  return state ? `${state.size} ${state.mtimeMs}` : ''
}

/** JSON in which functions and patterns count by their text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'function' || part instanceof RegExp) return String(part)
    return part instanceof Map || part instanceof Set ? [...part] : part
  })
}

