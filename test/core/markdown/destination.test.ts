import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compileBody} from '../../../src/core/compile.ts'
import {decodeFrontMatter} from '../../../src/core/front-matter/decode.ts'
import {validateFrontMatter} from '../../../src/core/front-matter/fields.ts'
import type {Lookup} from '../../../src/core/lookup.ts'
import type {Options} from '../../../src/core/options.ts'
import {resolveSettings} from '../../../src/core/settings.ts'

const site: Readonly<Record<string, string>> = {'link other.md': '/post/other/', 'link other': '/elsewhere/', 'link ../other/': '/elsewhere/', 'link pic.svg': '/ru/post/x/pic.svg', 'resource pic.svg': '/ru/post/x/pic.svg', 'published /ru/post/x/pic.svg': '/ru/post/x/pic.svg'}
const lookup: Lookup = ({kind, path}) => {
  const relPermalink = site[`${kind} ${path}`]
  return relPermalink === undefined ? undefined : {relPermalink, permalink: `https://example.org${relPermalink}`}
}

async function compileOnSite(body: string, {options = {}, head = 'title = "T"', url = '/ru/post/x.html'}: {options?: Options; head?: string; url?: string} = {}) {
  const settings = resolveSettings(options)
  const file = new VFile({path: 'content/post/x/index.md', value: `+++\n${head}\n+++\n${body}`})
  const document = await decodeFrontMatter(file)
  const frontMatter = validateFrontMatter(document.data, {file, format: document.block.format, settings, baseName: 'x'})
  const {content, messages} = await compileBody({file, ...document}, {frontMatter, settings, lookup, url})
  return {content, messages: messages.map(({line, column, rule}) => `${line}:${column} ${rule}`)}
}

const hooks: Options = {markup: {goldmark: {renderHooks: {link: {useEmbedded: 'always'}, image: {useEmbedded: 'always'}}}}}

describe('destinations', () => {
  it('leaves everything as it is, as Hugo does without its embedded hooks', async () => {
    const {content} = await compileOnSite('[a](other.md) ![b](pic.svg) [c](pic.svg) [d](#e)')
    expect(content).toBe('<p><a href="other.md">a</a> <img src="pic.svg" alt="b"> <a href="pic.svg">c</a> <a href="#e">d</a></p>\n')
  })

  it('resolves pages and files with `resolveRelative`', async () => {
    const {content} = await compileOnSite('[a](./other.md?b=c#d) ![b](pic.svg) [c](pic.svg) [d](#e) ![f](/g.png)', {options: {resolveRelative: true}})
    expect(content).toBe('<p><a href="/post/other/?b=c#d">a</a> <img src="/ru/post/x/pic.svg" alt="b"> <a href="/ru/post/x/pic.svg">c</a> <a href="#e">d</a> <img src="/g.png" alt="f"></p>\n')
  })

  it('leaves addresses that name no file as they are with `resolveRelative`: browsers know them', async () => {
    const text = '[a](other) [b](/post/other) [c](../other/)'
    expect((await compileOnSite(text, {options: {resolveRelative: true}})).content).toBe((await compileOnSite(text)).content)
  })

  it('resolves with the embedded hooks, fragments too', async () => {
    const {content} = await compileOnSite('[a](other.md#d) ![b](./pic.svg?v=1) [d](#e) <https://f>', {options: hooks})
    expect(content).toBe('<p><a href="/post/other/#d">a</a> <img src="/ru/post/x/pic.svg?v=1" alt="b"> <a href="/ru/post/x.html#e">d</a> <a href="https://f">https://f</a></p>\n')
  })

  it.each([{}, hooks, {resolveRelative: true}])('reports what leads nowhere (%j)', async (options) => {
    const {messages} = await compileOnSite('[a](nope.md) ![b](nope.png)\n\n- [c][r]\n\n[r]: gone.md', {options})
    expect(messages).toEqual(['4:1 link-unresolved', '4:14 image-missing', '6:3 link-unresolved'])
  })

  it('reports what is there and has another address than the one that is written', async () => {
    const body = '[a](other.md) ![b](pic.svg) ![d](other.svg)'
    expect((await compileOnSite(body)).messages).toEqual(['4:1 link-as-written', '4:15 link-as-written', '4:29 image-missing'])
    expect((await compileOnSite('![b](pic.svg)', {url: '/ru/post/x/'})).messages).toEqual([])
    expect((await compileOnSite('![b](x/pic.svg) ![c](x/nope.svg)')).messages).toEqual(['4:17 image-missing'])
    expect((await compileOnSite('![b](x/pic.svg)', {options: hooks})).messages).toEqual([])
    expect((await compileOnSite('[a](other.md) ![b](pic.svg)', {options: hooks})).messages).toEqual([])
    expect((await compileOnSite('[a](other.md) ![b](pic.svg)', {options: {resolveRelative: true}})).messages).toEqual([])
  })

  it('reports nothing about other hosts, paths from the root, or other pages’ folders', async () => {
    const {messages} = await compileOnSite('[a](https://b/c.md) ![d](https://e/f.png) ![g](/h.png) ![i](../j.png) ![k](data:image/png;base64,AA) <l@m.md>')
    expect(messages).toEqual([])
  })

  it('reports nothing without a site', async () => {
    expect((await compileOnSite('[a](nope.md) ![b](nope.png)', {url: ''})).messages).toEqual([])
  })

  it('points at the author’s line and column below a long front matter', async () => {
    const head = ['title = "T"', ...Array.from({length: 58}, (_, index) => `key${index} = ${index}`)].join('\n')
    const body = [
      'text *and [a](nope.md)*',
      '',
      '> - ![b](nope.png)',
      '',
      '<i>c</i> {{< details >}}x{{< /details >}} [d](gone.md)',
      '',
      '| e | [f](lost.md) |',
      '|---|---|',
      '',
      'g',
      ': [h](away.md)',
      '',
      'i[^1]',
      '',
      '[^1]: [j](off.md)'
    ].join('\n')
    expect((await compileOnSite(body, {head})).messages).toEqual([
      '62:11 link-unresolved',
      '64:5 image-missing',
      '66:1 html-omitted',
      '66:43 link-unresolved',
      '68:7 link-unresolved',
      '72:3 link-unresolved',
      '76:7 link-unresolved'
    ])
  })
})
