import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import {LayoutError} from '../theme/guard.ts'

/** A document as far as the layouts could make it. */
export interface Rendered {
  /** `''`: a layout failed. */
  readonly html: string
  readonly messages: readonly Message[]
}

/** Render by layouts, which may be the user's own: what fails is told as a build tells it. Errors: `layout-failed`. */
export function renderOrReport({name, source}: {readonly name: string; readonly source: string}, render: () => string): Rendered {
  try {
    return {html: render(), messages: []}
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    const file = new VFile({path: source || undefined})
    report(file, 'layout-failed', undefined, {actual: name, key: error.layout, reason: error.reason})
    return {html: '', messages: toMessages(file)}
  }
}
