import {findLanguage, languageSuffixes} from './language.ts'
import type {SiteConfig} from './config.ts'
import {type LogicalPath, parseLogicalPath} from './logical-path.ts'
import type {ContentFile} from './scan.ts'

/** A content file with its place in the site. */
export interface SourceFile extends ContentFile {
  readonly logical: LogicalPath
  /** `page`: makes a page; `resource`: belongs to one; `adapter`: Hugo's template that makes pages. */
  readonly role: 'page' | 'resource' | 'adapter'
}

/**
 * Say of each content file whether it makes a page or belongs to one, and in which language.
 *
 * Everything below a folder with an `index.md` is a resource of that leaf bundle, other content files included;
 * elsewhere content files make pages.
 * Shape: `[{relative: 'posts/a/index.ru.md'}, {relative: 'posts/a/b.md'}]` → roles `page`, `resource`.
 * Source: hugo.md §6.3, §7.
 */
export function classify(files: readonly ContentFile[], config: SiteConfig): SourceFile[] {
  const suffixes = languageSuffixes(config)
  const parsed = files.map((file) => ({file, logical: parseLogicalPath(file.relative, suffixes)}))
  const leaves = new Set(parsed.filter(({logical}) => logical.bundle === 'leaf').map(({file}) => folderOf(file.relative)))
  return parsed.map(({file, logical}) => ({
    ...file,
    logical,
    language: (logical.language && findLanguage(config, logical.language)?.key) ?? file.language,
    role: roleOf(file.relative, logical, leaves)
  }))
}

function roleOf(relative: string, logical: LogicalPath, leaves: ReadonlySet<string | undefined>): SourceFile['role'] {
  if (/(^|\/)_content\.gotmpl$/.test(relative)) return 'adapter'
  if (!logical.isContent) return 'resource'
  const folder = folderOf(relative)
  const owned = logical.bundle === 'leaf' ? isBelow(parentOf(folder), leaves) : isBelow(folder, leaves)
  return owned ? 'resource' : 'page'
}

const folderOf = (relative: string): string | undefined => (relative.includes('/') ? relative.slice(0, relative.lastIndexOf('/')) : '')

const parentOf = (folder: string | undefined): string | undefined => (folder ? folderOf(folder) : undefined)

/** Whether a folder, or one above it, is a leaf bundle. */
function isBelow(folder: string | undefined, leaves: ReadonlySet<string | undefined>): boolean {
  for (let at = folder; at !== undefined; at = parentOf(at)) if (leaves.has(at)) return true
  return false
}
