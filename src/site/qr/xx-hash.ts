const mask = (1n << 64n) - 1n
const [p1, p2, p3, p4, p5] = [0x9e3779b185ebca87n, 0xc2b2ae3d27d4eb4fn, 0x165667b19e3779f9n, 0x85ebca77c2b2ae63n, 0x27d4eb2f165667c5n] as const

/** Hash bytes by xxHash, 64 bits, seed 0. Source: github.com/Cyan4973/xxHash, `xxhash_spec.md`. */
export function xxHash(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stripes = Math.floor(bytes.length / 32)
  let hash = stripes > 0 ? mixStripes(view, stripes) : p5
  hash = (hash + BigInt(bytes.length)) & mask
  let at = stripes * 32
  for (; at + 8 <= bytes.length; at += 8) hash = (rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * p1 + p4) & mask
  if (at + 4 <= bytes.length) {
    hash = (rotate(hash ^ (BigInt(view.getUint32(at, true)) * p1), 23n) * p2 + p3) & mask
    at += 4
  }
  for (; at < bytes.length; at++) hash = (rotate(hash ^ (BigInt(view.getUint8(at)) * p5), 11n) * p1) & mask
  return finish(hash)
}

function mixStripes(view: DataView, stripes: number): bigint {
  const lanes = [(p1 + p2) & mask, p2, 0n, -p1 & mask]
  for (let stripe = 0; stripe < stripes; stripe++) {
    for (const [lane, value] of lanes.entries()) lanes[lane] = round(value, view.getBigUint64(stripe * 32 + lane * 8, true))
  }
  const [a = 0n, b = 0n, c = 0n, d = 0n] = lanes
  const sum = (rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n)) & mask
  return lanes.reduce((hash, lane) => ((hash ^ round(0n, lane)) * p1 + p4) & mask, sum)
}

function finish(hash: bigint): bigint {
  const second = ((hash ^ (hash >> 33n)) * p2) & mask
  const third = ((second ^ (second >> 29n)) * p3) & mask
  return third ^ (third >> 32n)
}

function round(lane: bigint, input: bigint): bigint {
  return (rotate(lane + input * p2, 31n) * p1) & mask
}

function rotate(value: bigint, bits: bigint): bigint {
  return ((value << bits) | ((value & mask) >> (64n - bits))) & mask
}
