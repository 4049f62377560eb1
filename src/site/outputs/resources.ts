import {join} from 'node:path'
import type {Output, Site} from '../site.ts'
import {makerOf} from './pages.ts'

/** Files of bundles, next to their pages. */
export function resourceOutputs(site: Site): Output[] {
  return [...site.pages.values()].flatMap((page) =>
    page.resources
      .filter(({outputPath}) => outputPath !== '')
      .map(({outputPath, source}) => ({path: outputPath, kind: 'resource' as const, contents: {copy: join(site.root, source)}, from: makerOf(page)}))
  )
}
