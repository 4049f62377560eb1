import {join} from 'node:path'
import {mountFilter} from './mount-filter.ts'
import {entriesBelow, type OnLeft} from './read-entries.ts'

/** A folder of content, mounted at a path inside the site's content. */
export interface ContentRoot {
  /** Folder on disk, relative to the site's root, `/` separators. */
  readonly folder: string
  /** Path inside the content under which it appears; `''` for the top. */
  readonly target: string
  /** Language of files without a suffix. */
  readonly language: string
  /** Globs of the files that it shows, as `mountFilter` takes them; empty for all. */
  readonly files: readonly string[]
}

/** A file found in a content folder. */
export interface ContentFile {
  /** Path from the site's root, `/` separators. */
  readonly source: string
  /** Path inside the content, `/` separators, no leading slash. */
  readonly relative: string
  /** Language of the folder that it was found in. */
  readonly language: string
}

/** What `scan` looks at. */
export interface ScanOptions {
  /** Absolute path of the site's root. */
  readonly root: string
  readonly contentRoots: readonly ContentRoot[]
  /** Hugo's `ignoreFiles`: regular expressions on the file's absolute path. */
  readonly ignoreFiles: readonly string[]
}

/**
 * Find the files of all content folders, in the order of their names.
 *
 * Left out: dotfiles, names that begin with `#` or end with `~`, and what `ignoreFiles` matches; folders follow the
 * same rules. A folder that does not exist holds nothing. What is neither file nor folder is told to `onLeft`.
 */
export function scan(options: ScanOptions, onLeft?: OnLeft): ContentFile[] {
  const ignored = options.ignoreFiles.map((pattern) => new RegExp(pattern))
  const found: ContentFile[] = []
  for (const root of options.contentRoots) {
    const isShown = mountFilter(root.files)
    for (const {left, relative} of entriesBelow(join(options.root, root.folder), isIgnoredName)) {
      if (!isShown(relative)) continue
      const source = root.folder === '.' ? relative : `${root.folder}/${relative}`
      if (ignored.some((pattern) => pattern.test(`${options.root}/${source}`))) continue
      if (left) onLeft?.({source: source.replace(/\/$/, ''), ...left})
      else found.push({source, relative: root.target ? `${root.target}/${relative}` : relative, language: root.language})
    }
  }
  return found
}

const isIgnoredName = (name: string): boolean => /^[.#]|~$/.test(name)
