import {compileGlob} from './glob.ts'

/**
 * Make the function that tells whether a mount shows a file, by the path inside the mounted folder.
 *
 * The first glob that fits the file decides; one that begins with `! ` hides, a folder's files too. What no glob fits is shown
 * unless there is a glob that shows.
 *
 * Shape: `['! drafts/**', '**.md']` → `posts/a.md` is shown, `drafts/a.md` and `posts/a.txt` are not.
 */
export function mountFilter(files: readonly string[]): (path: string) => boolean {
  const rules = files.map((pattern) => {
    const hides = pattern.startsWith('!')
    return {hides, glob: compileGlob(pattern.replace(/^!\s*/, '').replace(/^\//, ''))}
  })
  const otherwise = rules.every(({hides}) => hides)
  return (path) => {
    const folders = path.split('/').map((_, index, segments) => segments.slice(0, index + 1).join('/'))
    const decisive = rules.find(({glob, hides}) => (hides ? folders.some((folder) => glob.test(folder)) : glob.test(path)))
    return decisive ? !decisive.hides : otherwise
  }
}
