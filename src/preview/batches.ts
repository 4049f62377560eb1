/** What batches of changed files are handed to. */
export interface BatchOptions {
  /** Take in what happened to these files; one call at a time. */
  readonly take: (paths: readonly string[]) => Promise<void>
  /** Look at everything, once it is quiet after very many changes or a fault. */
  readonly rescan: () => Promise<void>
  readonly onFault: (error: unknown) => void
}

/** Changed files on their way. */
export interface Batches {
  readonly add: (paths: readonly string[]) => void
  readonly close: () => void
}

/** Files that change at once, as in a checkout, after which everything is looked at: a watcher may miss some of so many. */
const burst = 20

/** Milliseconds without a change after which a checkout is over. */
const quietPause = 300

/** Hand on changed files; those that change while others are taken in are taken in together after that. */
export function createBatches({onFault, rescan, take}: BatchOptions): Batches {
  const pending = new Set<string>()
  const state = {isTaking: false, most: 0, timer: undefined as NodeJS.Timeout | undefined}
  const takeAll = async (): Promise<void> => {
    while (pending.size > 0) {
      const paths = [...pending]
      pending.clear()
      state.most = Math.max(state.most, paths.length)
      await take(paths)
    }
  }
  const settle = (): void => {
    state.most = 0
    rescan().catch(onFault)
  }
  const run = async (): Promise<void> => {
    if (state.isTaking) return
    state.isTaking = true
    try {
      await takeAll()
    } catch (error) {
      state.most = burst
      onFault(error)
    }
    state.isTaking = false
    if (state.most < burst) return
    clearTimeout(state.timer)
    state.timer = setTimeout(settle, quietPause)
  }
  return {
    add: (paths) => {
      for (const path of paths) pending.add(path)
      void run()
    },
    close: () => clearTimeout(state.timer)
  }
}
