import {join} from 'node:path'
import type {Output, Site} from '../site.ts'
import {makerOf} from './pages.ts'

/** Files of bundles, next to their pages; those of a page that cannot be used stay where an earlier build put them. */
export function resourceOutputs(site: Site, failed: ReadonlySet<string> = new Set()): Output[] {
  return [...site.pages.values()].flatMap((page) =>
    (failed.has(makerOf(page)) ? [] : page.resources)
      .filter(({outputPath}) => outputPath !== '')
      .map(({outputPath, source}) => ({path: outputPath, kind: 'resource' as const, contents: {copy: join(site.root, source)}, from: makerOf(page)}))
  )
}
