import {guessable} from './guess.ts'

const fence = /(?:(?<!`)`{3,}(?!`)|(?<!~)~{3,}(?!~))[ \t]*([^\s`{]{1,64})/g
const call = /\{\{[<%]\s*highlight\s([^}]{0,200})/g

/**
 * Find the words that may be languages of code blocks in a document: after fences and in calls of `highlight`.
 *
 * It may find more than there are, never fewer; the text need not be parsed.
 * Where languages are guessed, all that may be guessed are found.
 */
export function languagesIn(text: string, {guesses}: {readonly guesses: boolean}): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [, word = ''] of text.matchAll(fence)) words.add(word)
  for (const [, parameters = ''] of text.matchAll(call)) for (const word of parameters.split(/[\s"`=,]+/)) words.add(word)
  if (guesses || /guesssyntax/i.test(text)) for (const word of guessable) words.add(word)
  return words
}

/** Find the words that may be styles of code blocks in a document. It may find more than there are, never fewer. */
export function stylesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\bstyle\s*=\s*"?([\w-]{1,64})/gi)].map(([, word = '']) => word))
}
