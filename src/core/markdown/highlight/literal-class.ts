/** Class of a number by its form. */
export function numberClass(text: string): string {
  if (/^[-+]?0x/i.test(text)) return 'mh'
  if (/^[-+]?0b/i.test(text)) return 'mb'
  if (/^[-+]?0o?[0-7]+$/i.test(text)) return 'mo'
  return /[.]|\de/i.test(text) ? 'mf' : 'mi'
}

const quotes: Readonly<Record<string, string>> = {'"': 's2', "'": 's1', '`': 'sb'}

/** Class of a string by its first quote, after a prefix of at most three letters. */
export function stringClass(text: string, own: Readonly<Record<string, string>> = {}): string {
  const quote = /^\s*[A-Za-z$@]{0,3}(["'`])/.exec(text)?.[1] ?? ''
  return own[quote] ?? quotes[quote] ?? 's'
}
