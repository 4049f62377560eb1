import {crc32} from '../../core/crc-32.ts'
import {joinBytes} from '../../core/join-bytes.ts'
import {type QrLevel, qrModules} from '../../core/qr-modules.ts'
import {deflateRows, type RowRun} from './deflate.ts'

/** Light modules around the code. */
const border = 4

/**
 * Draw a QR code as a PNG of black and white pixels.
 *
 * Source: `rsc.io/qr`, whose files Hugo publishes, to the byte. Errors: throws for a text that is too long.
 */
export function qrPng({level, scale, text}: {readonly level: QrLevel; readonly scale: number; readonly text: string}): Uint8Array {
  const modules = qrModules(text, level)
  if (!modules) throw new RangeError('Unexpected text that is too long for a QR code')
  const pixels = modules.length * scale
  const light = {row: new Uint8Array(Math.ceil(pixels / 8)).fill(0xff), times: border * scale, isEven: true}
  const code = modules.slice(border, -border).map((row): RowRun => ({row: packRow(row, scale), times: scale, isEven: false}))
  const header = Uint8Array.of(...bigEndian(pixels), ...bigEndian(pixels), 1, 0, 0, 0, 0)
  const comment = new TextEncoder().encode('Software\0QR-PNG http://qr.swtch.com/')
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return joinBytes([signature, chunk('IHDR', header), chunk('tEXt', comment), chunk('IDAT', deflateRows([light, ...code, light])), chunk('IEND', new Uint8Array())])
}

/** Eight pixels a byte, light ones set; what is beyond the last pixel counts as light. */
function packRow(row: readonly boolean[], scale: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((row.length * scale) / 8)).fill(0xff)
  for (let pixel = 0; pixel < row.length * scale; pixel++) {
    if (row[Math.floor(pixel / scale)]) bytes[pixel >> 3]! &= ~(0x80 >> (pixel & 7))
  }
  return bytes
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(name), data])
  return joinBytes([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))])
}

function bigEndian(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff]
}
