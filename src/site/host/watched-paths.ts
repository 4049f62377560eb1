import {join, relative, sep} from 'node:path'
import {configNames, userConfigNames} from '../config/config-names.ts'
import type {SiteConfig} from '../config.ts'

/** Absolute paths of the files and folders that a site is made of; some may not be there yet. */
export function watchedPaths(root: string, {assetDirs, contentRoots, staticDirs}: SiteConfig): string[] {
  const folders = [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => folder)
  return [...new Set([...folders, ...configNames, 'config', ...userConfigNames])].map((name) => join(root, name))
}

/** Whether a path is one of others, or lies below one. */
export function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep))
}

/** Path from the site's root with `/` separators. */
export function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
