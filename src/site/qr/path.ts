import {posix} from 'node:path'
import type {Question} from '../../core/lookup.ts'
import {xxHash} from './xx-hash.ts'

/** What is in the picture of a QR code, and where it is published. */
export type QrQuestion = Extract<Question, {kind: 'qr'}>

/**
 * Name the file of a QR code.
 *
 * Shape: `codes/qr_924bf7d80a564b23.png`; a directory cannot lead out of the output folder.
 * Source: Hugo's `images.QR`: a hash of the text and the options, as `gohugoio/hashstructure` hashes a list and a struct.
 */
export function qrPath({directory, level, scale, text}: QrQuestion): string {
  const options = hashStruct([
    ['Level', hashText(level)],
    ['Scale', hashNumbers(BigInt(scale))],
    ['TargetDir', hashText(directory)]
  ])
  const hash = [hashText(text), options].reduce((before, item) => hashNumbers(before, item), 0n)
  return posix.join('/', directory, `qr_${hash.toString(16)}.png`).slice(1)
}

/** Fields are hashed in any order, and what came before them once more after each. */
function hashStruct(fields: readonly (readonly [name: string, value: bigint])[]): bigint {
  return fields.reduce((hash, [name, value]) => hashNumbers(hash ^ hashNumbers(hashText(name), value)), hashText(''))
}

function hashText(text: string): bigint {
  return xxHash(new TextEncoder().encode(text))
}

function hashNumbers(...numbers: readonly bigint[]): bigint {
  const bytes = new Uint8Array(numbers.length * 8)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of numbers.entries()) view.setBigUint64(index * 8, number, true)
  return xxHash(bytes)
}
