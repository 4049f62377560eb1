import {createBatches} from './batches.ts'
import type {LiveOptions} from './live-site.ts'
import {type Running, takeIn} from './take-in.ts'
import {watchSite, type Watcher} from './watch.ts'

/** A watcher can miss what happens; milliseconds between two looks at everything. */
const rescanPause = 30_000

/** Milliseconds between the first answer that can be given and the start of the watcher. */
const headStart = 200

type Folder = Pick<LiveOptions, 'root' | 'only'>

/**
 * Keep a preview up to date with its folder.
 *
 * The first page is made before the folders are watched; what is saved in between is seen by the look at everything that follows.
 */
export function keepUp(running: Running, folder: Folder): Pick<Watcher, 'ready' | 'close'> {
  const {onFault} = running.options
  const state = {isClosed: false, watcher: undefined as Watcher | undefined}
  const lookAgain = async (): Promise<void> => {
    state.watcher?.check()
    await takeIn(running, running.live.rescan)
  }
  const timer = setInterval(() => void lookAgain().catch(onFault), rescanPause)
  timer.unref()
  const begin = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, headStart))
    if (state.isClosed) return
    state.watcher = watchLive(running, folder, lookAgain)
    await state.watcher.ready
    if (!state.isClosed) await lookAgain()
  }
  return {
    ready: begin(),
    close: async () => {
      state.isClosed = true
      clearInterval(timer)
      await state.watcher?.close()
    }
  }
}

function watchLive(running: Running, {only, root}: Folder, rescan: () => Promise<void>): Watcher {
  const {live, options: {onFault}} = running
  const last = {config: live.state().site.config}
  const take = async (paths: readonly string[]): Promise<void> => {
    await takeIn(running, () => live.change(paths))
    const {config} = live.state().site
    if (config !== last.config) watcher.follow(config)
    last.config = config
  }
  const batches = createBatches({take, rescan, onFault})
  const watcher = watchSite({root, only, config: last.config, onChange: batches.add, onFault})
  return {
    ...watcher,
    close: async () => {
      batches.close()
      await watcher.close()
    }
  }
}
