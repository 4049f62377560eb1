/**
 * Join the lines of quoted texts that go on at the very start of a line, which YAML forbids and Hugo's parser takes.
 *
 * Shape: `a: "b\nc"` → `a: "b c"`. Every character keeps its place: a line end that folds to a blank becomes one.
 */
export function joinQuoted(text: string): string {
  return text.replace(/^([^\s#'"][^\n'"]*:[ \t]+)("(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')(?=[ \t]*$)/gm, (_, key: string, quoted: string) => key + quoted.replace(/(\S)\n(?=\S)/g, '$1 '))
}
