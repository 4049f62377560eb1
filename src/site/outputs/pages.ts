import type {SitePage} from '../site.ts'

/** What made an output of a page: its file, or its key where it has none. */
export function makerOf({key, source}: SitePage): string {
  return source || key
}
