import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import {textLimits} from '../../../src/core/limits.ts'
import {drawDiagram} from '../../../src/core/markdown/goat/drawing.ts'

describe('drawDiagram', () => {
  it('draws nothing of nothing', () => {
    expect(drawDiagram('')).toEqual({svg: "<g transform='translate(8,16)'>\n</g>\n", width: 8, height: 9})
  })

  it('ends where a line is too long for Go, as Hugo does', () => {
    expect(drawDiagram(`a\n${'x'.repeat(65_536)}\nb`)).toEqual(drawDiagram('a'))
    expect(drawDiagram(`a\n${'中'.repeat(21_846)}\nb`)).toEqual(drawDiagram('a'))
    expect(drawDiagram(`a\n${' '.repeat(65_535)}\nb`)).toMatchObject({width: 65_536 * 8, height: 57})
  })

  it('takes line ends of every kind', () => {
    expect(drawDiagram('.-\r\n|\r\n')).toEqual(drawDiagram('.-\n|'))
  })

  it('takes no longer for an area than for what is in it', () => {
    const tall = '\n'.repeat(45_000)
    const {svg, width, height} = drawDiagram(`${' '.repeat(45_000)}-->${tall}\\\n \\`)
    expect([width, height, svg.split('\n').length]).toEqual([45_004 * 8, 45_002 * 16 + 9, 6])
  })
})

describe('compile', () => {
  it('leaves a diagram that is too big as code, and says so', async () => {
    const code = `${'-'.repeat(99)}\n`.repeat(textLimits.diagramCharacters / 100)
    const page = await compile(`---\ntitle: T\n---\n> \`\`\`goat\n${code.replace(/^/gm, '> ')}--\n> \`\`\``)
    expect(page.messages).toMatchObject([{rule: 'body-limit', severity: 'error', line: 4, column: 3, reason: 'Unexpected diagram of 50002 characters, expected at most 50000'}])
    expect(page.content).toContain('<pre tabindex="0"><code class="language-goat" data-lang="goat">---')
  })
})
