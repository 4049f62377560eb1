import {configNames} from '../config/config-names.ts'
import type {HostMemory} from './memory.ts'
import type {HostSettings} from './options.ts'
import {readStamp} from './read-stamp.ts'
import {type Snapshot, takeSnapshot} from './snapshot.ts'

/** The states of a site that a host works with, each taken when it is asked for first. */
export interface SiteStates {
  /** As the author is shown it. */
  readonly shown: () => Promise<Snapshot>
  /** As it will be published: without drafts. */
  readonly published: () => Promise<Snapshot>
  /** As it was shown before the last change. */
  readonly last: () => Promise<Snapshot> | undefined
  /** Take both anew when they are asked for again. */
  readonly invalidate: () => void
  /** Do so if a content file or the config has changed: watchers of hosts lose changes, Eleventy's all deletions, Vite's a save right after another. */
  readonly refresh: () => Promise<void>
}

const mostTries = 5

/** Keep the states of a site; what failed once is tried again when it is asked for again. */
export function keepStates(settings: HostSettings, memory: HostMemory): SiteStates {
  const kept: {shown?: Promise<Snapshot> | undefined; published?: Promise<Snapshot> | undefined; last?: Promise<Snapshot> | undefined} = {}
  const keep = (name: 'shown' | 'published', own: HostSettings): Promise<Snapshot> => {
    const taken = kept[name] ?? takeSettled(own, memory)
    kept[name] = taken
    taken.catch(() => {
      if (kept[name] === taken) kept[name] = undefined
    })
    return taken
  }
  const shown = (): Promise<Snapshot> => keep('shown', settings)
  const invalidate = (): void => {
    kept.last = kept.shown ?? kept.last
    kept.shown = undefined
    kept.published = undefined
  }
  return {
    shown,
    published: () => keep('published', {...settings, drafts: false}),
    last: () => kept.last,
    invalidate,
    refresh: async () => {
      const {site, sources, stamp} = await shown()
      if (readStamp(site.root, [...sources, ...configNames]) !== stamp) invalidate()
    }
  }
}

/**
 * Take a snapshot while nobody writes.
 *
 * A file may go between the look at its folder and the look at itself, as editors write others beside it and rename them; and it
 * may be read while only a part of it is written.
 */
async function takeSettled(settings: HostSettings, memory: HostMemory): Promise<Snapshot> {
  for (let tried = 1; ; tried++) {
    const known = [...new Set(memory.sources.values())]
    const before = readStamp(settings.root, known)
    try {
      const snapshot = await takeSnapshot(settings, memory)
      if (readStamp(settings.root, known) === before || tried >= mostTries) return snapshot
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tried >= mostTries) throw error
    }
  }
}
