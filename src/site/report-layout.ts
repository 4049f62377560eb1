import {VFile} from 'vfile'
import {moveToFile, report} from '../core/diagnostics.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {LayoutError} from '../theme/guard.ts'
import {readCodePlace} from './read-code-place.ts'

/** A layout that failed, and for which page. */
export interface LayoutFault {
  readonly root: string
  /** The page's file; `''` where it has none. */
  readonly from: string
  readonly name: string
  readonly error: LayoutError
}

/** Tell that a layout failed: where its code threw, or of the page's file. Errors: `layout-failed`. */
export function reportLayout({error, from, name, root}: LayoutFault): readonly Message[] {
  const file = new VFile({path: from || undefined})
  const message = report(file, 'layout-failed', undefined, {actual: name, key: error.layout, reason: error.reason})
  const found = readCodePlace(error, root)
  if (found) moveToFile(message, found)
  return toMessages(file)
}
