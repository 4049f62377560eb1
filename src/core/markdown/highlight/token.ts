/** A piece of code with one look. */
export interface Token {
  readonly text: string
  /** Chroma's class; empty: plain. */
  readonly className: string
  /** Declarations of its own, in place of the look of its class. */
  readonly style?: string
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
  for (const token of tokens) {
    for (const part of token.text.split(/(?<=\n)/)) {
      if (part) line.push({...token, text: part})
      if (!part.endsWith('\n')) continue
      lines.push(line)
      line = []
    }
  }
  if (line.length > 0) lines.push(line)
  return lines
}

/** Join neighbours of one look; empty ones are dropped. */
export function joinTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    if (!token.text) continue
    const last = result.at(-1)
    if (last?.className === token.className && last.style === token.style) result[result.length - 1] = {...token, text: last.text + token.text}
    else result.push(token)
  }
  return result
}
