/**
 * Write a date for readers, in a language and at the author's own place.
 *
 * Shape: `('2020-06-29T23:00:00-04:00', 'ru-RU')` → `29 июня 2020 г.`; the day is the one that the author wrote, whatever
 * time zone the build runs in.
 */
export function dateText(date: string, locale: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const wall = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
  return new Intl.DateTimeFormat(knownLocale(locale), {dateStyle: 'long', timeZone: 'UTC'}).format(wall)
}

/** A locale that is not a BCP 47 tag must not end the build. */
function knownLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
