const mask = (1n << 64n) - 1n
const primes = {one: 11400714785074694791n, two: 14029467366897019727n, three: 1609587929392839161n, four: 9650029242287828579n, five: 2870177450012600261n}

/**
 * Make the prefix of a page's footnote ids, so that those of several pages can stand on one.
 *
 * Shape: `content/d/0.md` → `h1247bd12e347510c`.
 * Source: Hugo; an `h`, and XXH64 of the page's logical path.
 */
export function footnotePrefix(path: string): string {
  const logical = path
    .replace(/^\/?content(?=\/)/, '')
    .replace(/\.[^./]+$/, '')
    .replace(/\/_?index$/, '')
    .toLowerCase()
    .replaceAll(' ', '-')
  return `h${xxh64(new TextEncoder().encode(logical.startsWith('/') ? logical : `/${logical}`)).toString(16).padStart(16, '0')}`
}

function rotate(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (64n - by))) & mask
}

function round(sum: bigint, lane: bigint): bigint {
  return (rotate((sum + lane * primes.two) & mask, 31n) * primes.one) & mask
}

/** Source: the XXH64 specification, with seed 0. */
function xxh64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 32)
  let hash = (stripes(view, whole) + BigInt(bytes.length)) & mask
  let at = whole
  for (; at + 8 <= bytes.length; at += 8) hash = (rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * primes.one + primes.four) & mask
  if (at + 4 <= bytes.length) {
    hash = (rotate(hash ^ ((BigInt(view.getUint32(at, true)) * primes.one) & mask), 23n) * primes.two + primes.three) & mask
    at += 4
  }
  for (; at < bytes.length; at++) hash = (rotate(hash ^ ((BigInt(view.getUint8(at)) * primes.five) & mask), 11n) * primes.one) & mask
  hash = ((hash ^ (hash >> 33n)) * primes.two) & mask
  hash = ((hash ^ (hash >> 29n)) * primes.three) & mask
  return hash ^ (hash >> 32n)
}

/** The part of 32 bytes at a time. */
function stripes(view: DataView, end: number): bigint {
  if (end === 0) return primes.five
  const sums = [(primes.one + primes.two) & mask, primes.two, 0n, -primes.one & mask]
  for (let at = 0; at < end; at += 8) sums[(at / 8) % 4] = round(sums[(at / 8) % 4] ?? 0n, view.getBigUint64(at, true))
  const turned = sums.map((sum, index) => rotate(sum, [1n, 7n, 12n, 18n][index] ?? 0n))
  const mixed = turned.reduce((sum, one) => (sum + one) & mask, 0n)
  return sums.reduce((sum, one) => ((sum ^ round(0n, one)) * primes.one + primes.four) & mask, mixed)
}
