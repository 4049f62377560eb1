import type {PackageFiles} from '../package-files.ts'
import type {Output} from '../site.ts'

/** What made the files that come with this package. */
export const packageName = 'quizmatter'

/** The theme's style sheet, and the widget where some page has a quiz. */
export function themeAssetOutputs(files: PackageFiles, {quizzes}: {readonly quizzes: boolean}): Output[] {
  const used = [files.style, ...(quizzes ? [files.quizStyle, files.quizScript] : [])].filter((file) => file !== undefined)
  return used.map(({contents, path}) => ({path, kind: 'asset', contents, from: packageName}))
}
