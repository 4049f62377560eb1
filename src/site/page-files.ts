import type {PackageFiles} from './package-files.ts'
import type {StaticFile} from './read-static-files.ts'
import type {PageFiles} from './render-page.ts'

/** Names of icons in the root, the best first. */
const icons = ['favicon.svg', 'favicon.ico', 'favicon.png']

/** Choose the files that all pages link to: ours, and the site's own icon. */
export function pageFiles({quizScript, quizStyle, style}: PackageFiles, staticFiles: readonly StaticFile[]): PageFiles {
  return {
    style: style?.path,
    quizStyle: quizStyle?.path,
    quizScript: quizScript?.path,
    icon: icons.find((icon) => staticFiles.some(({path}) => path === icon))
  }
}
