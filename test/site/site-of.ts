import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {loadSite, type SiteOptions} from '../../src/site/load.ts'
import type {Site, SitePage} from '../../src/site/site.ts'

/** What tests take for now. */
export const clock = Date.parse('2026-11-23T00:00:00Z')

/**
 * Load a site of the given files.
 *
 * Shape: `{'content/a.md': '---\ntitle: A\n---\n'}`; a site without `hugo.toml` gets one with a base URL.
 */
export async function siteOf(files: Readonly<Record<string, string>>, options: Partial<SiteOptions> = {}): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-site-'))
  try {
    for (const [path, text] of Object.entries({'hugo.toml': "baseURL = 'https://example.org/'\ntitle = 'Blog'\n", ...files})) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    return await loadSite({root, clock, ...options})
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** Front matter of the given lines, with a body. */
export const page = (yaml: string, body = 'Text.\n'): string => `---\n${yaml}\n---\n\n${body}`

/** The page of a path; fails if there is none. */
export function pageAt(site: Site, path: string, language = 'en'): SitePage {
  const found = [...site.pages.values()].find((candidate) => candidate.path === path && candidate.language === language)
  if (!found) throw new Error(`no page ${path} in ${language}; there are ${[...site.pages.keys()].join(', ')}`)
  return found
}

/** Paths of the pages of a list, in its order. */
export function pathsOf(site: Site, keys: readonly string[]): string[] {
  return keys.map((key) => site.pages.get(key)?.path ?? `no page ${key}`)
}

/** Rules of the messages about a file. */
export function rulesFor(site: Site, file: string): string[] {
  return site.messages.filter((message) => message.file === file).map(({rule}) => rule)
}
