import type {Body} from '../../core/page.ts'
import type {Cache} from '../cache.ts'
import type {SitePage} from '../site.ts'

/** What is remembered from one state of a host's site to the next. */
export interface HostMemory {
  readonly bodies: Cache
  /** Content files by the output paths of the pages that they made last, so that a broken post is still known by its URL. */
  readonly sources: Map<string, string>
  /** Findings that a terminal has shown, by content file. */
  readonly told: Map<string, Set<string>>
}

/** Make an empty memory. */
export function openMemory(): HostMemory {
  const kept = new Map<string, {readonly key: string; readonly body: Body}>()
  return {
    sources: new Map(),
    told: new Map(),
    bodies: {
      read: (page, key) => (kept.get(page)?.key === key ? kept.get(page)?.body : undefined),
      keep: (page, key, body) => void kept.set(page, {key, body}),
      prune: () => kept.clear()
    }
  }
}

/** Remember where the pages of content files are. */
export function rememberPages({sources}: HostMemory, pages: Iterable<SitePage>): void {
  for (const {outputPath, source} of pages) if (source !== '' && outputPath !== '') sources.set(outputPath, source)
}
