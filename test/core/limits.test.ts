import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile} from '../../src/core/compile.ts'
import {findExcess, textLimits} from '../../src/core/limits.ts'

const head = '---\ntitle: T\n---\n'

/** Texts on which a parser's time grows with the square of the length, or its stack ends. */
const hostile: readonly (readonly [name: string, text: (count: number) => string])[] = [
  ['nested brackets', (n) => '['.repeat(n) + 'a' + ']'.repeat(n)],
  ['closing brackets', (n) => 'a]'.repeat(n)],
  ['links that fail', (n) => '[ (]('.repeat(n)],
  ['links in links', (n) => '['.repeat(n) + 'a' + '](b)'.repeat(n)],
  ['images in images', (n) => '!['.repeat(n) + 'a' + '](b)'.repeat(n)],
  ['nested emphasis', (n) => '*a **a '.repeat(n) + 'b' + ' a** a*'.repeat(n)],
  ['a run of stars', (n) => '*'.repeat(n) + 'a' + '*'.repeat(n)],
  ['closing underscores', (n) => 'a_ '.repeat(n)],
  ['nested quotes', (n) => '> '.repeat(n) + 'a'],
  ['tight nested quotes', (n) => '>'.repeat(n) + 'a'],
  ['nested bullets', (n) => '- '.repeat(n) + 'a'],
  ['nested numbers', (n) => '1. '.repeat(n) + 'a'],
  ['nested quotes and lists', (n) => '> - 1. '.repeat(n) + 'a'],
  ['a list that goes deeper on each line', (n) => Array.from({length: Math.ceil(Math.sqrt(n)) + 50}, (_, index) => `${' '.repeat(index * 2)}* a\n`).join('')],
  ['bullets and blank lines', (n) => '- '.repeat(n) + 'x' + '\n'.repeat(n)],
  ['quotes one after another', (n) => '> a\n\n'.repeat(n)],
  ['lists one after another', (n) => '- a\n\nb\n\n'.repeat(n)],
  ['lists in lists', (n) => '1. a\n   - b\n'.repeat(n)],
  ['descriptions', (n) => 'a\n: b\n\n'.repeat(n)],
  ['lazy lines', (n) => '> a\n' + 'a\n'.repeat(n)],
  ['ticks and backslashes', (n) => '``\\'.repeat(n)],
  ['comments that do not end', (n) => 'a <!-- '.repeat(n)],
  ['instructions that do not end', (n) => 'a <? '.repeat(n)],
  ['declarations that do not end', (n) => 'a <!A '.repeat(n)],
  ['sections that do not end', (n) => 'a <![CDATA[ '.repeat(n)],
  ['a wide table of short rows', (n) => `${'a|'.repeat(n / 6)}\n${'-|'.repeat(n / 6)}\n${'a\n'.repeat(n / 6)}`],
  ['a long table', (n) => `|a|b|c|d|\n|-|-|-|-|\n${'|a|b|c|d|\n'.repeat(n)}`],
  ['headings', (n) => '# a\n'.repeat(n)],
  ['underlined headings', (n) => 'a\n===\n'.repeat(n)],
  ['definitions', (n) => '[a]: u\n'.repeat(n)],
  ['blank lines', (n) => '\n'.repeat(n * 6)],
  ['a long text', (n) => 'word '.repeat(n * 15)]
]

describe('findExcess', () => {
  it.each(hostile)('refuses %s', (_, text) => {
    expect(findExcess(text(20_000))).toMatchObject({limit: expect.any(Number), offset: expect.any(Number)})
  })

  it.each(hostile)('lets a few of %s pass', (_, text) => {
    expect(findExcess(text(30))).toBeUndefined()
  })

  it.each<[string, string]>([
    ['code in a fence', `\`\`\`json\n${'[[{"a":[1,2]}]],'.repeat(20_000)}\n\`\`\`\n`],
    ['code in a fence inside a list', `- a\n\n  ~~~\n  ${'[*_<!--`'.repeat(20_000)}\n  ~~~\n`],
    ['indented code', `a\n\n    ${'[[1],[2]],'.repeat(20_000)}\n`],
    ['a script', `<script>\n\n${'[[1],'.repeat(20_000)}\n\n</script>\n`],
    ['a picture', `<svg>\n${'<path d="[*_[*_">'.repeat(20_000)}\n</svg>\n`.replace('<svg>', '<div><svg>')],
    ['a long list', '- a [b](c) *d*\n'.repeat(20_000)],
    ['a long table of links', `|a|b|\n|-|-|\n${'| [a](b) | *c* |\n'.repeat(10_000)}`],
    ['many paragraphs', `Words [with](/x) *marks*, \`code\` and snake_case_names.\n\n`.repeat(15_000)],
    ['one paragraph with many links', '[a](/b "c") '.repeat(20_000)],
    ['unclosed brackets', '['.repeat(100_000)]
  ])('lets %s pass', (_, text) => {
    expect(findExcess(text)).toBeUndefined()
  })

  it('is not led astray by fences that are none', () => {
    const bad = '['.repeat(20_000) + ']'.repeat(20_000)
    for (const before of ['    ```\n\n', '```a`b\n\n', '- ```\n\n', '> ```\n\n', '```\na\n```\n\n', '<b>\n\n', '<!-- -->\n\n', 'a\n\\```\n\n']) {
      expect(findExcess(before + bad), before).toMatchObject({what: 'brackets inside one another', offset: before.length + 20_000})
    }
  })

  it('says where, in time that is linear', () => {
    const text = 'a\n\n'.repeat(1000) + '> '.repeat(textLimits.containers + 1)
    expect(findExcess(text)).toMatchObject({limit: textLimits.containers, offset: 3000})
  })
})

describe('compile', () => {
  it('refuses a text at its line and column, and goes on with the next', async () => {
    const page = await compile(`${head}a\n\n- ${'[ ('.repeat(10)}${'['.repeat(300)}${']'.repeat(300)}`)
    expect(page.messages).toMatchObject([{rule: 'body-limit', severity: 'error', line: 6, column: 333, reason: 'Unexpected more than 200 brackets inside one another, expected at most 200'}])
    expect(page.content).toBe('')
    expect((await compile(`${head}a`)).content).toBe('<p>a</p>\n')
  })

  it('looks at what shortcodes render, too', async () => {
    const page = await compile(`${head}a\n\n{{< details >}}${'>'.repeat(200)}{{< /details >}}`)
    expect(page.messages).toMatchObject([{rule: 'body-limit', line: 6, column: 1}])
  })

  it('never fails, whatever is repeated', async () => {
    const fragments = ['[', ']', '](b)', '![', '*', '**', '_', '~', '`', '``', '\\', '<', '<!--', '-->', '<b>', '</b>', '>', '> ', '- ', '1. ', '\n', '\n\n', '    ', '\t', '|', '|-|', '#', '# ', 'a', ' ', ':', ': ', '[^1]', '[^1]: ', '{', '}', '{#a}', '"', "'", '--', 'www.a.b', '&amp;', '```\n', '{{< details >}}', '{{< /details >}}', '<!--more-->', '==\n', '\0', '😄']
    const text = fc.array(fc.tuple(fc.array(fc.constantFrom(...fragments), {minLength: 1, maxLength: 4}), fc.constantFrom(1, 2, 7, 150, 400)), {maxLength: 6})
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const body = parts.map(([units, count]) => units.join('').repeat(count)).join('')
        const {messages} = await compile(head + body)
        expect(messages.filter(({rule}) => rule === 'render-failed')).toEqual([])
      }),
      {numRuns: 60}
    )
  }, 120_000)
})
