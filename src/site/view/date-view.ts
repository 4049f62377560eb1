import type {DateText} from '../../core/front-matter/types.ts'
import type {WriteDate} from '../../theme/date-text.ts'
import type {DateView} from '../../theme/layout.ts'

/** A date for machines and readers; `undefined` if it is not set. */
export function dateView(date: DateText, write: WriteDate): DateView | undefined {
  return date === '' ? undefined : {iso: date, text: write(date)}
}
