import {PNG} from 'pngjs'

/** A picture in shades of grey: what is left where no colour can be told. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Luminance of the pixel at a place, 0…1, as WCAG defines it. */
  readonly at: (x: number, y: number) => number
}

/** Read a PNG file. */
export function readPicture(file: Buffer): Picture {
  const {width, height, data} = PNG.sync.read(file)
  const linear = (value: number): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return {
    width,
    height,
    at(x, y) {
      const [red, green, blue] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)
      return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!)
    }
  }
}

/** Contrast of two luminances, 1…21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Share of the pixels that can be told apart, 3:1 and more, in the part that both pictures have. */
export function difference(one: Picture, other: Picture): number {
  const width = Math.min(one.width, other.width)
  const height = Math.min(one.height, other.height)
  let count = 0
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (contrast(one.at(x, y), other.at(x, y)) >= 3) count++
  return count / (width * height)
}
