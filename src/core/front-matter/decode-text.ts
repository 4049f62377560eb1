import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import {pointAt} from './fence.ts'

/**
 * Decode the bytes of a document as UTF-8; a byte order mark is kept.
 *
 * Errors: `front-matter-encoding`, fatal, at the first byte that fits nowhere; the result is then `undefined`.
 */
export function decodeText(file: VFile, bytes: Uint8Array): string | undefined {
  const text = decode(bytes, {whole: true})
  if (text !== undefined) return text
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    report(file, 'front-matter-encoding', {line: 1, column: 1}, {actual: 'UTF-16'})
    return undefined
  }
  const [before, bad] = firstBadByte(bytes)
  report(file, 'front-matter-encoding', pointAt(before, before.length), {actual: bad === undefined ? 'end of file inside a character' : `byte \`0x${bad.toString(16).toUpperCase()}\``})
  return undefined
}

/** The longest part from the start that is UTF-8, and the byte behind it; no byte if only the end is missing. */
function firstBadByte(bytes: Uint8Array): [before: string, bad: number | undefined] {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decode(bytes.subarray(0, middle), {whole: false}) === undefined) bad = middle
    else good = middle
  }
  const before = decode(bytes.subarray(0, good), {whole: false}) ?? ''
  // A character that was begun is at fault from its first byte on.
  return [before, good === bytes.length ? undefined : bytes[new TextEncoder().encode(before).length]]
}

/** `undefined` for what is no UTF-8; a character that is cut off at the end is left out unless the whole is asked for. */
function decode(bytes: Uint8Array, {whole}: {whole: boolean}): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream: !whole})
  } catch {
    return undefined
  }
}
