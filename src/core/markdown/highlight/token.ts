/** A piece of code with one look. */
export interface Token {
  readonly text: string
  /** Chroma's class; empty: plain. */
  readonly className: string
}

/**
 * Split tokens into lines, each with its line feed.
 *
 * Shape: `a\nb` and `c` → `a\n` | `b`, `c`.
 * Source: Chroma's `SplitTokensIntoLines`.
 */
export function splitIntoLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = []
  let line: Token[] = []
  for (const {text, className} of tokens) {
    for (const part of text.split(/(?<=\n)/)) {
      if (part) line.push({text: part, className})
      if (!part.endsWith('\n')) continue
      lines.push(line)
      line = []
    }
  }
  if (line.length > 0) lines.push(line)
  return lines
}
