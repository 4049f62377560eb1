import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {configNames, userConfigNames} from '../site/config/config-names.ts'

/** What a path on the command line asks to preview. */
export interface PreviewTarget {
  /** Absolute path of the site's root. */
  readonly root: string
  /** Content folder, where it is not the config's. */
  readonly content?: string
  /** Path from the root of the post that is meant. */
  readonly post?: string
  /** Whether there is nothing but that post. */
  readonly alone: boolean
}

const marks = [...configNames, 'config/_default', ...userConfigNames, 'content']

/**
 * Find the site of a post: the nearest folder above with a config or a content folder, else the post's own folder.
 *
 * Shape: `/blog/content/posts/a.md` → `{root: '/blog', post: 'content/posts/a.md', alone: false}`, `/tmp/a.md` → `{root: '/tmp', content: '.', post: 'a.md', alone: true}`.
 */
export function findPost(path: string): PreviewTarget {
  const site = siteAbove(dirname(path))
  return site === undefined ? alonePost(path) : {root: site, post: inside(site, path), alone: false}
}

/** Take a post as all there is; a bundle has its files. */
export function alonePost(path: string): PreviewTarget {
  const folder = isBundle(basename(path)) ? dirname(dirname(path)) : dirname(path)
  return {root: folder, content: '.', post: inside(folder, path), alone: true}
}

/** Take a folder as a site, or as one inside of a site's content; one without either that holds posts is their folder. */
export function findSite(folder: string): PreviewTarget {
  const isSite = marks.some((mark) => existsSync(join(folder, mark)))
  const above = isSite ? undefined : siteAbove(dirname(folder))
  if (above !== undefined && /^content(?:\/|$)/.test(inside(above, folder))) return {root: above, alone: false}
  const hasPosts = !isSite && readdirSync(folder).some((name) => /\.(?:md|markdown)$/i.test(name))
  return {root: folder, alone: false, ...(hasPosts && {content: '.'})}
}

/** Whether a content file is the page of a leaf bundle. */
export function isBundle(source: string): boolean {
  return /(?:^|\/)index\.[^/]*$/.test(source)
}

function siteAbove(folder: string): string | undefined {
  if (marks.some((mark) => existsSync(join(folder, mark)))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : siteAbove(above)
}

const inside = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
