import type {Message} from '../core/page.ts'
import {reportLayout} from '../site/report-layout.ts'
import {LayoutError} from '../theme/guard.ts'

/** A document as far as the layouts could make it. */
export interface Rendered {
  /** `''`: a layout failed. */
  readonly html: string
  readonly messages: readonly Message[]
}

/** Render by layouts, which may be the user's own: what fails is told as a build tells it. Errors: `layout-failed`. */
export function renderOrReport({name, root, source}: {readonly name: string; readonly root: string; readonly source: string}, render: () => string): Rendered {
  try {
    return {html: render(), messages: []}
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error
    return {html: '', messages: reportLayout({root, from: source, name, error})}
  }
}
