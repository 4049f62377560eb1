import type {HostError} from './read-host-error.ts'
import type {HostSite} from './host-site.ts'
import {isBelow, nameOf, watchedPaths} from './watched-paths.ts'

/** What a change of a file means to open pages. */
export type HostChange =
  /** The file is broken. */
  | {readonly kind: 'errors'; readonly errors: readonly HostError[]}
  /** It was broken until now: what stands in place of pages has to go. `still`: names of files that are broken yet. */
  | {readonly kind: 'mended'; readonly still: readonly string[]}
  /** Pages may look different; the page of the file may have moved. */
  | {readonly kind: 'update'; readonly url: string; readonly before: string}

/** Say for a terminal which files are broken yet, as their overlay is gone. */
export function stillBroken(change: HostChange): readonly string[] {
  return change.kind === 'mended' && change.still.length > 0 ? [`Still with errors: ${change.still.join(', ')}`] : []
}

/**
 * Make the function that a development server calls with the absolute path of each file that came, went or changed.
 *
 * It answers `undefined` for files that are none of the site's.
 */
export function changeTaker(open: () => HostSite): (path: string) => Promise<HostChange | undefined> {
  const broken = new Set<string>()
  return async (path) => {
    const host = open()
    const {site} = await host.snapshot()
    if (!isBelow(path, watchedPaths(site.root, site.config))) return undefined
    host.invalidate()
    const {before, errors, url} = await host.report(path)
    if (errors.length > 0) {
      broken.add(path)
      return {kind: 'errors', errors}
    }
    return broken.delete(path) ? {kind: 'mended', still: [...broken].map((other) => nameOf(site.root, other))} : {kind: 'update', url, before}
  }
}
