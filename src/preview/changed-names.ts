import type {SiteConfig} from '../site/config.ts'

/** Changed files by what they are to the site; paths from the site's root. */
export interface ChangedNames {
  readonly config: readonly string[]
  readonly content: readonly string[]
  /** Files of static and asset folders. */
  readonly files: readonly string[]
}

/** Files outside of the content that decide about the whole site; layouts say which shortcodes are the site's own. */
const configFile = /^(?:(?:hugo|config)\.(?:toml|ya?ml|json)|quizmatter\.config\.m?js|(?:config|layouts)\/.+)$/

/** What editors leave behind for a moment: swap files, copies, the number with which vim tries a folder. */
const litter = /(?:^|\/)(?:\.[^/]*|#[^/]*#|[^/]*~|[^/]*\.sw[a-z]|4913|[^/]*\.tmp|___jb_(?:tmp|old)___)$/

/** Sort changed files by the folder that they are in; what is in none is left out. */
export function sortNames(names: readonly string[], {assetDirs, contentRoots, staticDirs}: SiteConfig): ChangedNames {
  const kept = [...new Set(names)].filter((name) => !litter.test(name))
  const below = (folders: readonly {readonly folder: string}[]) => (name: string) => folders.some(({folder}) => folder === '.' || name === folder || name.startsWith(`${folder}/`))
  return {
    config: kept.filter((name) => configFile.test(name)),
    content: kept.filter(below(contentRoots)),
    files: kept.filter(below([...staticDirs, ...assetDirs]))
  }
}
