/** Write a date for readers: `2020-06-29T23:00:00-04:00` → `29 июня 2020 г.` */
export type WriteDate = (date: string) => string

/**
 * Make the function that writes dates in a language, at the author's own place.
 *
 * Shape: `dateWriter('ru-RU')('2020-06-29T23:00:00-04:00')` → `29 июня 2020 г.`; the day is the one that the author wrote,
 * whatever time zone the build runs in.
 */
export function dateWriter(locale: string): WriteDate {
  const format = new Intl.DateTimeFormat(knownLocale(locale), {dateStyle: 'long', timeZone: 'UTC'})
  return (date) => {
    const [year, month, day] = date.slice(0, 10).split('-').map(Number)
    return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
  }
}

/** A locale that is not a BCP 47 tag must not end the build. */
function knownLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
