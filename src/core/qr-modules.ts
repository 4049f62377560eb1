import {encode} from 'uqr'

const letters = {low: 'L', medium: 'M', quartile: 'Q', high: 'H'} as const

/** How much of a QR code may be dirty; Hugo's names. */
export type QrLevel = keyof typeof letters

/** Names of all levels. */
export const qrLevels = Object.keys(letters) as readonly QrLevel[]

/** Whether a word names a level. */
export function isQrLevel(word: string): word is QrLevel {
  return Object.hasOwn(letters, word)
}

/**
 * Make the dark (`true`) and light modules of a QR code, with the light border of four modules around them.
 *
 * Shape: a square of rows; `undefined` for a text that is too long.
 * Source: as `rsc.io/qr` makes them for Hugo: the first mask, and no better level where there is room for it.
 */
export function qrModules(text: string, level: QrLevel): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, {ecc: letters[level], border: 4, maskPattern: 0, boostEcc: false}).data
  } catch {
    return undefined
  }
}
