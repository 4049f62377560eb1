import {crc32} from '../../crc-32.ts'
import {joinBytes} from '../../join-bytes.ts'

/** A file of a package. */
export interface PackageFile {
  /** Path inside the package, `/` separators. */
  readonly path: string
  readonly contents: string
}

const dosEpoch = (1 << 5) | 1

/**
 * Pack files into a zip archive, uncompressed and without a date, so that the same files give the same bytes.
 *
 * Units: at most 65 535 files and 4 GB.
 * Source: PKWARE's APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipFiles(files: readonly PackageFile[]): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = encoder.encode(file.path)
    const data = encoder.encode(file.contents)
    // Version 2.0, names in UTF-8, stored, 1980-01-01.
    const facts = [2, 20, 2, 0x0800, 2, 0, 2, 0, 2, dosEpoch, 4, crc32(data), 4, data.length, 4, data.length, 2, name.length, 2, 0]
    const local = joinBytes([numbers([4, 0x04034b50, ...facts]), name, data])
    directory.push(joinBytes([numbers([4, 0x02014b50, 2, 20, ...facts, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), name]))
    parts.push(local)
    offset += local.length
  }
  const central = joinBytes(directory)
  const end = numbers([4, 0x06054b50, 2, 0, 2, 0, 2, files.length, 2, files.length, 4, central.length, 4, offset, 2, 0])
  return joinBytes([...parts, central, end])
}

/** Write numbers in little-endian order; each is preceded by its size in bytes. */
function numbers(pairs: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let index = 0; index < pairs.length; index += 2) {
    const value = pairs[index + 1] ?? 0
    for (let byte = 0; byte < (pairs[index] ?? 0); byte++) bytes.push((value >>> (8 * byte)) & 255)
  }
  return Uint8Array.from(bytes)
}
