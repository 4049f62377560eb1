import {relative, sep} from 'node:path'
import type {SiteConfig} from '../../site/config.ts'
import type {EleventyConfig} from './types.ts'

/** Folders of a Hugo site whose files are no templates of Eleventy's, whatever they end in. */
const folders = ['archetypes', 'themes', 'resources', '.cache']

/**
 * Keep Eleventy from reading as templates what the site copies, what Hugo's theme is made of, and what an earlier build wrote.
 *
 * HTML files in `content/` are posts and are written without Eleventy.
 */
export function leaveToUs(config: EleventyConfig, root: string, {assetDirs, contentRoots, publishDir, staticDirs}: SiteConfig): void {
  const prefix = relative(process.cwd(), root).split(sep).join('/')
  const own = [...folders, publishDir, ...[...staticDirs, ...assetDirs].map(({folder}) => folder)].map((folder) => `${folder}/**`)
  const pages = contentRoots.map(({folder}) => `${folder}/**/*.{html,htm}`)
  const below = (glob: string): string => (prefix === '' ? glob : `${prefix}/${glob}`)
  for (const glob of [...own, ...pages, 'layouts/**/*.html']) config.ignores.add(below(glob))
  config.watchIgnores.add(below('.cache/**'))
}
