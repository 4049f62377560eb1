const encoder = new TextEncoder()

/**
 * Hash a text to 32 bits: FNV-1a over its UTF-8 bytes, then murmur3's finalizer so that similar texts lie far apart.
 *
 * Shape: `hashText('scratch')` → a whole number of 0…2³²−1; the same on every machine.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/, `fmix32` of smhasher's MurmurHash3.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Hash a list of texts to six hex digits; the parts cannot run into each other.
 *
 * Shape: `hexHash('q1', 'scratch')` → `'cbc4ce'`.
 */
export function hexHash(...parts: readonly string[]): string {
  return hashText(JSON.stringify(parts)).toString(16).padStart(8, '0').slice(0, 6)
}
