import {skipReason} from '../site/build-state.ts'
import {instantOf} from '../site/go-date.ts'
import type {SitePage} from '../site/site.ts'
import type {Unpublished} from './page-data.ts'
import type {SiteState} from './site-state.ts'

/** A page that is at a path only while unpublished pages are shown. */
export interface HiddenPage {
  readonly source: string
  readonly unpublished: Unpublished
}

const units = [
  ['year', 365.25 * 24 * 3_600_000],
  ['month', 30.44 * 24 * 3_600_000],
  ['day', 24 * 3_600_000],
  ['hour', 3_600_000],
  ['minute', 60_000]
] as const

/** Say why a page would not be on the published site now; `undefined`: it is. */
export function unpublishedReason({site}: SiteState, page: SitePage, clock: number): Unpublished | undefined {
  const language = site.config.languages.find(({key}) => key === page.language)
  const timeZone = site.config.settings[page.language]?.timeZone ?? 'UTC'
  const found = language && skipReason(page.frontMatter, language, {clock, timeZone, drafts: false, future: false, expired: false})
  if (!found || found.reason === 'error') return undefined
  return {reason: found.reason, detail: detailOf(page, found.reason, clock)}
}

/** Find the page that would be at a path inside the output folder, with or without its slash, if nothing were hidden. */
export function hiddenAt(whole: SiteState, path: string, clock: number): HiddenPage | undefined {
  const paths = new Set([path, `${path}/index.html`])
  for (const page of whole.site.pages.values()) {
    if (!paths.has(page.outputPath)) continue
    const unpublished = unpublishedReason(whole, page, clock)
    if (unpublished) return {source: page.source, unpublished: {...unpublished, isHidden: true}}
  }
  return undefined
}

function detailOf({frontMatter}: SitePage, reason: Unpublished['reason'], clock: number): string {
  if (reason === 'draft') return 'a build leaves it out while `draft` is true'
  const date = reason === 'future' ? frontMatter.publishDate : frontMatter.expiryDate
  return `${reason === 'future' ? 'publish' : 'expiry'} date is ${date.slice(0, 10)}, ${distance((instantOf(date) ?? clock) - clock)}`
}

/** Shape: `in 3 hours`, `2 years ago`. */
function distance(milliseconds: number): string {
  const [unit, size] = units.find(([, size]) => Math.abs(milliseconds) >= size) ?? units[4]
  return new Intl.RelativeTimeFormat('en', {numeric: 'always'}).format(Math.trunc(milliseconds / size), unit)
}
