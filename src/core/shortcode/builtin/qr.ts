import type {Question} from '../../lookup.ts'
import {isQrLevel, qrLevels, qrModules} from '../../qr-modules.ts'
import {attribute, escapeUrl} from './template.ts'
import type {BuiltinContext, BuiltinShortcode} from './types.ts'

type QrQuestion = Extract<Question, {kind: 'qr'}>

/** A parameter that cannot be used, and what may stand there. */
type Fault = readonly [actual: string, expected: string]

/** Most pixels of a module: a picture of a billion pixels has no use, and keeps a build busy. */
const highestScale = 100

/**
 * `qr`: a QR code. Source: Hugo's `_shortcodes/qr.html`.
 *
 * A site publishes the picture as a PNG file; where there is no site, it stands in the page as an SVG of the same size.
 */
export const qr: BuiltinShortcode = {
  takesInner: true,
  render(context) {
    const question = readQuestion(context)
    if (!('kind' in question)) return refuse(context, question)
    const modules = qrModules(question.text, question.level)
    return modules ? picture(context, question, modules) : refuse(context, [`text of ${question.text.length} characters`, 'fewer, as no code has room for them'])
  }
}

function refuse({complain, name}: BuiltinContext, [actual, expected]: Fault): string {
  complain('shortcode-parameter', {name, actual, expected})
  return ''
}

function readQuestion({get, inner}: BuiltinContext): QrQuestion | Fault {
  const text = String(get('text') || inner.trim())
  const level = String(get('level') || 'medium')
  const scale = get('scale') || 4
  const directory = String(get('targetDir') || '')
  if (text === '') return ['no text', 'the text of the code']
  if (!isQrLevel(level)) return [`level \`${level}\``, qrLevels.map((name) => `\`${name}\``).join(', ')]
  if (typeof scale !== 'number' || !Number.isInteger(scale) || scale < 2 || scale > highestScale) return [`scale \`${scale}\``, `an integer from 2 to ${highestScale}`]
  if (/[\0-\x1f\x7f\\]/.test(directory) || new TextEncoder().encode(directory).length > 200) return [`targetDir \`${directory}\``, 'a short path of a folder']
  return {kind: 'qr', text, level, scale, directory}
}

function picture({get, lookup}: BuiltinContext, question: QrQuestion, modules: readonly (readonly boolean[])[]): string {
  const published = lookup(question)
  const source = published ? escapeUrl(published.relPermalink) : drawing(modules)
  const pixels = modules.length * question.scale
  const others = ['alt', 'class', 'id', 'title', 'loading'].map((name) => attribute(name, get(name))).join('')
  return `<img src="${source}" width="${pixels}" height="${pixels}"${others}>`
}

/** Draw each run of dark modules as one rectangle of a path, as a `data:` URL. */
function drawing(modules: readonly (readonly boolean[])[]): string {
  const runs = modules.flatMap((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`))
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${modules.length} ${modules.length}' shape-rendering='crispEdges'><path fill='#fff' d='M0 0h${modules.length}v${modules.length}H0z'/><path d='${runs.join('')}'/></svg>`
  return `data:image/svg+xml,${svg.replace(/[#<>%]/g, encodeURIComponent)}`
}
