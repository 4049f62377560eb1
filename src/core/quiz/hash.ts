/**
 * Hash a text to 32 bits: FNV-1a over its UTF-8 bytes, then murmur3's finalizer so that similar texts lie far apart.
 *
 * Shape: `hashText('scratch')` → a whole number of 0…2³²−1; the same on every machine.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/, `fmix32` of smhasher's MurmurHash3.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number
    hash = point < 0x80 ? addByte(hash, point) : addBytes(hash, point)
    if (point > 0xffff) at++
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function addByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** The bytes of a character that has several in UTF-8; half a pair is written as U+FFFD, as encoders do. */
function addBytes(before: number, given: number): number {
  const point = given >= 0xd800 && given < 0xe000 ? 0xfffd : given
  const tail = (hash: number, shift: number): number => addByte(hash, 0x80 | ((point >> shift) & 0x3f))
  if (point < 0x800) return tail(addByte(before, 0xc0 | (point >> 6)), 0)
  const upper = point < 0x10000 ? addByte(before, 0xe0 | (point >> 12)) : tail(addByte(before, 0xf0 | (point >> 18)), 12)
  return tail(tail(upper, 6), 0)
}

/**
 * Hash a list of texts to six hex digits; the parts cannot run into each other.
 *
 * Shape: `hexHash('q1', 'scratch')` → `'143b37'`.
 */
export function hexHash(...parts: readonly string[]): string {
  return hashText(JSON.stringify(parts)).toString(16).padStart(8, '0').slice(0, 6)
}
