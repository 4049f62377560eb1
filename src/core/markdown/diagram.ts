import {escapeValue} from '../shortcode/builtin/template.ts'
import {drawDiagram} from './goat/drawing.ts'
import type {Attribute, AttributeValue} from './read-attributes.ts'

/**
 * Write a diagram of characters as a drawing in the page.
 *
 * Shape: `div.goat.svg-container > svg`; without `width` and `height` it is as wide as its place.
 * Source: Hugo's `_markup/render-codeblock-goat.html`, with its white space.
 */
export function diagram(code: string, attributes: readonly Attribute[]): string {
  const [width, height, className] = ['width', 'height', 'class'].map((name) => writeValue(attributes.findLast((attribute) => attribute.name.toLowerCase() === name)?.value))
  const drawing = drawDiagram(code)
  const size = width || height ? `${sizeAttribute('width', width)}\n\t\t\t\t${sizeAttribute('height', height)}` : `viewBox="0 0 ${drawing.width} ${drawing.height}"`
  const start = `<svg\n\t\t\txmlns="http://www.w3.org/2000/svg"\n\t\t\tfont-family="Menlo,Lucida Console,monospace"\n\t\t\t\n\t\t\t\t${size}\n\t\t\t>`
  return `\n\n\n<div class="goat svg-container ${className}">\n\t\n\t\t${start}\n\t\t\t${drawing.svg}\n\t\t</svg>\n\t\n</div>\n`
}

function sizeAttribute(name: string, value: string | undefined): string {
  return value ? `${name}="${value}"` : ''
}

/** Write a value as Go's templates do; what is empty, zero or `false` is not written. */
function writeValue(value: AttributeValue | undefined): string {
  if (typeof value === 'number') return value ? escapeValue(writeNumber(value)) : ''
  return (typeof value === 'string' || value === true) && value ? escapeValue(value) : ''
}

/** Write a number as Go does: `1.5`, but `1.2345678e+07` and `1e-05`. */
function writeNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e-4 && size < 1e6) return String(value)
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
}
