import {existsSync, readdirSync} from 'node:fs'
import {join, sep} from 'node:path'

/** Where Hugo looks for templates of shortcodes, the newer name first. */
const folders = ['layouts/_shortcodes', 'layouts/shortcodes', 'layouts/_default/shortcodes']

/**
 * List the names of the shortcodes that a site has Go templates for.
 *
 * Shape: `layouts/shortcodes/media/video.html` → `media/video`.
 */
export function readOwnShortcodes(root: string): readonly string[] {
  const found = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}))
    .filter((path) => /\.[^/\\]+$/.test(path))
    .map((path) => path.split(sep).join('/').replace(/(?<=^|\/)([^/.]+)\.[^/]*$/, '$1'))
  return [...new Set(found)].sort()
}
