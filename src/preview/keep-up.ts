import {createBatches} from './batches.ts'
import type {LiveOptions, SiteChange} from './live-site.ts'
import {type Running, takeIn} from './take-in.ts'
import {watchSite, type Watcher} from './watch.ts'

/** A watcher can miss what happens; milliseconds between two looks at everything. */
const rescanPause = 30_000

/** Milliseconds between the first answer that can be given and the start of the watcher. */
const headStart = 200

/** Milliseconds between two looks at everything while a file is empty that had content. */
const writePause = 1000

type Folder = Pick<LiveOptions, 'root' | 'only'>

/** Take in what a look at the site has found. */
type Take = (look: () => Promise<SiteChange | undefined>) => Promise<void>

/**
 * Keep a preview up to date with its folder.
 *
 * The first page is made before the folders are watched; what is saved in between is seen by the look at everything that follows.
 */
export function keepUp(running: Running, folder: Folder): Pick<Watcher, 'ready' | 'close'> {
  const {onFault} = running.options
  const state = {isClosed: false, watcher: undefined as Watcher | undefined, timer: undefined as NodeJS.Timeout | undefined}
  const take: Take = async (look) => {
    await takeIn(running, look)
    if (!state.isClosed && running.live.awaitsWrite()) state.timer ??= setTimeout(lookLater, writePause)
  }
  const lookAgain = async (): Promise<void> => {
    state.watcher?.check()
    await take(running.live.rescan)
  }
  const lookLater = (): void => {
    state.timer = undefined
    lookAgain().catch(onFault)
  }
  const interval = setInterval(() => void lookAgain().catch(onFault), rescanPause)
  interval.unref()
  const begin = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, headStart))
    if (state.isClosed) return
    state.watcher = watchLive(running, folder, {take, lookAgain})
    await state.watcher.ready
    if (!state.isClosed) await lookAgain()
  }
  return {
    ready: begin(),
    close: async () => {
      state.isClosed = true
      clearInterval(interval)
      clearTimeout(state.timer)
      await state.watcher?.close()
    }
  }
}

interface Looks {
  readonly take: Take
  readonly lookAgain: () => Promise<void>
}

function watchLive({live, options: {onFault}}: Running, {only, root}: Folder, {lookAgain, take}: Looks): Watcher {
  const last = {config: live.state().site.config}
  const takeAll = async (paths: readonly string[]): Promise<void> => {
    await take(() => live.change(paths))
    const {config} = live.state().site
    if (config !== last.config) watcher.follow(config)
    last.config = config
  }
  const batches = createBatches({take: takeAll, rescan: lookAgain, onFault})
  const watcher = watchSite({root, only, config: last.config, onChange: batches.add, onFault})
  return {
    ...watcher,
    close: async () => {
      batches.close()
      await watcher.close()
    }
  }
}
