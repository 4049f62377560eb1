import {encode} from 'uqr'
import type {BuiltinContext, BuiltinShortcode} from './types.ts'
import {attribute} from './template.ts'

const levels = {low: 'L', medium: 'M', quartile: 'Q', high: 'H'} as const

/**
 * `qr`: a QR code. Source: Hugo's `_shortcodes/qr.html`.
 *
 * Hugo writes a PNG file and links it; here the picture is in the page, as an SVG of the same size.
 */
export const qr: BuiltinShortcode = {
  takesInner: true,
  render(context) {
    const {get, inner} = context
    const text = String(get('text') || inner.trim())
    const level = String(get('level') || 'medium')
    const scale = Number(get('scale') || 4)
    const fault = text === '' ? ['no text', 'the text of the code'] : !Object.hasOwn(levels, level) ? [`level \`${level}\``, Object.keys(levels).map((name) => `\`${name}\``).join(', ')] : !Number.isInteger(scale) || scale < 2 ? [`scale \`${scale}\``, 'an integer of 2 or more'] : undefined
    if (fault) {
      context.complain('shortcode-parameter', {name: context.name, actual: fault[0], expected: fault[1]})
      return ''
    }
    return picture(context, encode(text, {ecc: levels[level as keyof typeof levels], border: 4}).data, scale)
  }
}

function picture({get}: BuiltinContext, modules: readonly (readonly boolean[])[], scale: number): string {
  const pixels = modules.length * scale
  const others = ['alt', 'class', 'id', 'title', 'loading'].map((name) => attribute(name, get(name))).join('')
  return `<img src="${drawing(modules)}" width="${pixels}" height="${pixels}"${others}>`
}

/** Draw each run of dark modules as one rectangle of a path, as a `data:` URL. */
function drawing(modules: readonly (readonly boolean[])[]): string {
  const runs = modules.flatMap((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`))
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${modules.length} ${modules.length}' shape-rendering='crispEdges'><path fill='#fff' d='M0 0h${modules.length}v${modules.length}H0z'/><path d='${runs.join('')}'/></svg>`
  return `data:image/svg+xml,${svg.replace(/[#<>%]/g, encodeURIComponent)}`
}
