import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {bundleWidget} from '../browser/quiz/widget-bundle.ts'
import {expectReadmeSection} from '../readme.ts'

const limits = {script: 2560, style: 1536}
const number = (value: number): string => value.toLocaleString('en')

it('keeps the script within 2560 bytes and the style sheet within 1536 bytes, compressed; the README says how many', async () => {
  const widget = await bundleWidget()
  const rows = (['script', 'style'] as const).map((name) => {
    const bytes = Buffer.byteLength(widget[name])
    const packed = execFileSync('gzip', ['-9n'], {input: widget[name]}).length
    expect(packed, name).toBeLessThanOrEqual(limits[name])
    return `| ${name} | ${number(bytes)} | ${number(packed)} | ${number(limits[name])} |`
  })
  expectReadmeSection('quiz-size', ['| | bytes | gzip | limit |', '|---|---|---|---|', ...rows].join('\n'))
})
