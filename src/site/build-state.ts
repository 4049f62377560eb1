import type {FrontMatter} from '../core/front-matter/types.ts'
import type {LanguageConfig} from './config.ts'
import {instantOf} from './go-date.ts'
import type {SkippedPage} from './site.ts'

/** What decides which pages are built. */
export interface BuildSwitches {
  /** Milliseconds since 1970. */
  readonly clock: number
  readonly drafts: boolean
  readonly future: boolean
  readonly expired: boolean
}

/** Why a page is not built; `undefined` if it is. */
export function skipReason(frontMatter: FrontMatter, language: LanguageConfig, switches: BuildSwitches & {readonly timeZone: string}): Pick<SkippedPage, 'reason' | 'detail'> | undefined {
  const {draft, publishDate, expiryDate} = frontMatter
  if (draft && !switches.drafts && !language.buildDrafts) return {reason: 'draft', detail: '`draft` is true'}
  const publish = switches.future || language.buildFuture ? undefined : instantOf(publishDate)
  if (publish !== undefined && publish > switches.clock) {
    return {reason: 'future', detail: `publish date ${publishDate} is after ${now(switches)} (dates without an offset are in ${switches.timeZone})`}
  }
  const expiry = switches.expired || language.buildExpired ? undefined : instantOf(expiryDate)
  if (expiry !== undefined && expiry <= switches.clock) {
    return {reason: 'expired', detail: `expiry date ${expiryDate} is before ${now(switches)} (dates without an offset are in ${switches.timeZone})`}
  }
  return undefined
}

const now = ({clock}: BuildSwitches): string => new Date(clock).toISOString().replace('.000', '')
