import type {SiteConfig} from '../config.ts'
import type {PackageFiles} from '../package-files.ts'
import type {Output} from '../site.ts'
import {rootFolders} from './root-folders.ts'

/** What made the files that come with this package. */
export const packageName = 'quizmatter'

/** Which of them the site needs. */
export interface ThemeAssets {
  readonly config: SiteConfig
  readonly files: PackageFiles
  /** Whether some page has a quiz. */
  readonly quizzes: boolean
}

/** The theme's style sheet, and the widget where some page has a quiz. */
export function themeAssetOutputs({config, files, quizzes}: ThemeAssets): Output[] {
  const used = [files.style, ...(quizzes ? [files.quizStyle, files.quizScript] : [])].filter((file) => file !== undefined)
  return rootFolders(config).flatMap((folder) => used.map(({contents, path}) => ({path: folder + path, kind: 'asset' as const, contents, from: packageName})))
}
