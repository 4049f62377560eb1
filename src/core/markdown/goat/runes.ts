const joints = new Set(".'+*o")
const reserved = new Set("-_|v^><o*+.'/\\)( ")

/** Whether several lines can meet in a character. */
export function isJoint(rune: string): boolean {
  return joints.has(rune)
}

/** Whether a character is a circle, hollow or filled. */
export function isDot(rune: string): boolean {
  return rune === 'o' || rune === '*'
}

/** Whether a character is the head of an arrow. */
export function isArrowhead(rune: string): boolean {
  return rune === '^' || rune === 'v' || rune === '<' || rune === '>'
}

/** Whether a character may be part of a line; all others are letters. */
export function isReserved(rune: string): boolean {
  return reserved.has(rune)
}
