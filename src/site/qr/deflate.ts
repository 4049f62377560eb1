/** A row of pixels that is repeated. */
export interface RowRun {
  readonly row: Uint8Array
  /** At least 2. */
  readonly times: number
  /** All its bytes are the same; there are at least four. */
  readonly isEven: boolean
}

/**
 * Compress the rows of an image, each after a zero that names no filter, in zlib's format.
 *
 * Only whole rows, and the bytes of even ones, are repeated: that is most of what can be gained with a QR code.
 * Source: `rsc.io/qr` `png.go`, to the bit.
 */
export function deflateRows(runs: readonly RowRun[]): Uint8Array {
  const writer = openBits([0x78, 0x01])
  writer.bits(1, 1)
  writer.bits(1, 2)
  for (const {isEven, row, times} of runs) {
    writer.symbol(0)
    for (const byte of isEven ? row.subarray(0, 1) : row) writer.symbol(byte)
    if (isEven) repeat(writer, row.length - 1, 1)
    repeat(writer, (times - 1) * (row.length + 1), row.length + 1)
  }
  writer.symbol(256)
  return Uint8Array.from([...writer.close(), ...adler(runs)])
}

interface BitWriter {
  /** Write the lowest bits of a number, the lowest first. */
  readonly bits: (value: number, count: number) => void
  /** Write the first bits of a Huffman code, the highest first. */
  readonly code: (value: number, count: number) => void
  /** Write a byte, an end (256) or a length (257 and more) in the code that is fixed. */
  readonly symbol: (symbol: number) => void
  /** All that was written, filled up to a byte. */
  readonly close: () => number[]
}

function openBits(bytes: number[]): BitWriter {
  let pending = 0
  let count = 0
  const bits = (value: number, more: number): void => {
    pending |= value << count
    count += more
    for (; count >= 8; count -= 8, pending >>>= 8) bytes.push(pending & 0xff)
  }
  const code = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit--) bits((value >> bit) & 1, 1)
  }
  return {
    bits,
    code,
    symbol: (symbol) => {
      if (symbol < 144) code(symbol + 0x30, 8)
      else if (symbol < 256) code(symbol - 144 + 0x190, 9)
      else if (symbol < 280) code(symbol - 256, 7)
      else code(symbol - 280 + 0xc0, 8)
    },
    close: () => {
      if (count > 0) bytes.push(pending & 0xff)
      return bytes
    }
  }
}

/** Most bytes of one repetition. */
const longest = 258

/** Repeat the bytes that begin `distance` before the end. */
function repeat(writer: BitWriter, count: number, distance: number): void {
  let left = count
  // At least three must be left for the last one.
  for (; left >= longest + 3; left -= longest) repeatOnce(writer, longest, distance)
  if (left > longest) {
    repeatOnce(writer, 10, distance)
    left -= 10
  }
  repeatOnce(writer, left, distance)
}

function repeatOnce(writer: BitWriter, count: number, distance: number): void {
  if (count === longest) writer.symbol(285)
  else {
    const extra = Math.max(0, bitLength(count - 3) - 3)
    writer.symbol(257 + 4 * extra + ((count - 3) >> extra))
    writer.bits((count - 3) & ((1 << extra) - 1), extra)
  }
  const extra = Math.max(0, bitLength(distance - 1) - 2)
  writer.code(2 * extra + ((distance - 1) >> extra), 5)
  writer.bits((distance - 1) & ((1 << extra) - 1), extra)
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value)
}

/** Checksum of what is compressed. */
function adler(runs: readonly RowRun[]): readonly number[] {
  let [a, b] = [1, 0]
  for (const {row, times} of runs) {
    for (let time = 0; time < times; time++) {
      b = (b + a) % 65_521
      for (const byte of row) {
        a = (a + byte) % 65_521
        b = (b + a) % 65_521
      }
    }
  }
  return [b >> 8, b & 0xff, a >> 8, a & 0xff]
}
