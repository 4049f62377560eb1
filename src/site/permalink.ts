import type {DateText} from '../core/front-matter/types.ts'
import {queryUnescape} from './escape-url.ts'
import {dateParts, formatGoDate, monthNames, weekdayNames} from './go-date.ts'
import {type PathStyle, sanitizePath} from './sanitize.ts'

/** What the tokens of a pattern are filled from. */
export interface PermalinkSource {
  readonly date: DateText
  readonly title: string
  /** Whether slashes in the title divide folders, as they do for terms; else they become hyphens. */
  readonly titleHasFolders: boolean
  readonly slug: string
  /** First segment of the logical path; `''` in the root. */
  readonly section: string
  /** Segments of the nearest section's path, top first. */
  readonly sections: readonly string[]
  /** The same sections by slug, else title. */
  readonly sectionSlugs: readonly string[]
  /** File's base name without language and extension, `''` for a branch bundle; a leaf bundle's folder. */
  readonly fileName: string
  /** Last segment of the logical path in the author's spelling. */
  readonly contentBaseName: string
}

type Expand = (source: PermalinkSource, style: PathStyle) => string

const tokens: Readonly<Record<string, Expand>> = {
  year: (source) => String(dateParts(source.date).year),
  month: (source) => String(dateParts(source.date).month).padStart(2, '0'),
  monthname: (source) => monthNames[dateParts(source.date).month - 1] ?? '',
  day: (source) => String(dateParts(source.date).day).padStart(2, '0'),
  weekday: (source) => String(dateParts(source.date).weekday),
  weekdayname: (source) => weekdayNames[dateParts(source.date).weekday] ?? '',
  yearday: (source) => String(dateParts(source.date).yearDay),
  section: (source) => source.section,
  sections: (source) => source.sections.join('/'),
  sectionslug: (source, style) => urlize(source.sectionSlugs[0] ?? '', style),
  sectionslugs: (source, style) => source.sectionSlugs.map((slug) => urlize(slug, style)).join('/'),
  title: urlizeTitle,
  slug: (source, style) => (source.slug ? urlize(source.slug, style) : urlizeTitle(source, style)),
  filename: (source, style) => urlize(source.fileName, style),
  slugorfilename: (source, style) => urlize(source.slug || source.fileName, style),
  contentbasename: (source, style) => urlize(source.contentBaseName, style),
  slugorcontentbasename: (source, style) => urlize(source.slug || source.contentBaseName, style)
}

/** A trailing `#` is an empty fragment to Go's URL parser, and lost. */
const urlize = (text: string, style: PathStyle): string => sanitizePath(text, style).replace(/#$/, '')

function urlizeTitle({title, titleHasFolders}: PermalinkSource, style: PathStyle): string {
  return urlize(titleHasFolders ? title : title.replace(/[/\\]/g, '-'), style)
}

const token = /:(\w+)(?:\[([^\]]+)\])?/g

/**
 * Fill the tokens of a permalink pattern, or of a `url` with tokens.
 *
 * Shape: `/:year/:month/:slug/` → `/2020/06/docker/`; `\:` is a colon.
 * Errors: the first unknown token is returned as `unknown`; the pattern cannot be used then.
 * Source: hugo.md §4.3, §4.4.
 */
export function expandPermalink(pattern: string, source: PermalinkSource, style: PathStyle): {readonly path: string; readonly unknown?: string} {
  let unknown: string | undefined
  const path = pattern.replaceAll('\\:', '\0').replace(token, (whole, name: string, cut?: string) => {
    const value = cut === undefined ? expandToken(name, source, style) : expandSlice({name, cut}, source, style)
    if (value === undefined) unknown ??= whole
    return value ?? whole
  })
  return unknown === undefined ? {path: queryUnescape(path.replaceAll('\0', ':'))} : {path: '', unknown}
}

const expandToken = (name: string, source: PermalinkSource, style: PathStyle): string | undefined =>
  Object.hasOwn(tokens, name) ? tokens[name]?.(source, style) : formatGoDate(name, dateParts(source.date))

function expandSlice({name, cut}: {readonly name: string; readonly cut: string}, source: PermalinkSource, style: PathStyle): string | undefined {
  if (name === 'sections') return slice(source.sections, cut).join('/')
  if (name === 'sectionslugs') return slice(source.sectionSlugs.map((slug) => urlize(slug, style)), cut).join('/')
  return undefined
}

/** `[1:]`, `[:last]`, `[last]`, `[0]`: never out of range, `last` is the index of the last. */
function slice(segments: readonly string[], cut: string): readonly string[] {
  const index = (text: string): number => (text === 'last' ? segments.length - 1 : Math.max(0, Number.parseInt(text, 10) || 0))
  const [low = '', high] = cut.trim().toLowerCase().split(':')
  if (high === undefined) return segments.slice(index(low), index(low) + 1)
  return segments.slice(low === '' ? 0 : index(low), high === '' ? segments.length : index(high))
}
