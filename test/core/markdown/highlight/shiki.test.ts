import {describe, expect, it, vi} from 'vitest'
import {compile} from '../../../../src/core/compile.ts'
import {chromaStyleSheet} from '../../../../src/core/markdown/highlight/style-sheet.ts'
import {tokenTypes} from '../../../../src/core/markdown/highlight/token-types.ts'
import type {Options} from '../../../../src/core/options.ts'
import {configOf, lines} from '../../../site/config/site-folder.ts'

const head = '+++\ntitle = "T"\n+++\n'
const go = '```go {hl_lines=2 linenos=inline}\npackage main\nfunc a() string { return "b" } // c\n```\n'
const html = async (text: string, options: Options = {}) => (await compile(head + text, {highlighter: 'shiki', ...options})).content

/** Without what tells tokens apart, and the looks. */
const shapeOf = (content: string) => content.replaceAll(/<\/?span[^>]*>/g, '').replaceAll(/ style="[^"]*"/g, '')
const classes = (content: string) => [...content.matchAll(/<span class="(\w+)">([^<]+)<\/span>/g)].map(([, name, text = '']) => `${name} ${text.trim()}`)

describe('shiki', () => {
  it('colours by the style, and leaves the box as it is', async () => {
    const content = await html(go)
    expect(content).toContain('<pre tabindex="0" style="color:#f8f8f2;background-color:#272822;')
    expect(content).toContain('<span style="color:#f92672">func</span>')
    expect(content).toMatch(/<span style="display:flex; background-color:#7f7f7f40"><span style="[^"]*color:#90908a">2<\/span>/)
    expect(shapeOf(content)).toBe(shapeOf((await compile(head + go)).content))
  })

  it('keeps to a pair of themes where one is given, unless a block has its own style', async () => {
    const pair = await html(`${go}\n${go.replace('linenos', 'style=nord linenos')}`, {shikiThemes: {light: 'github-light', dark: 'dracula'}})
    expect(pair).toContain('color:light-dark(#24292e,#f8f8f2);background-color:light-dark(#fff,#282a36);')
    expect(pair).toContain('<span style="color:light-dark(#d73a49,#ff79c6)">func</span>')
    expect(pair).toContain('<span style="color:#81a1c1">func</span>')
  })

  it('has a pair of its own for styles that Shiki does not have', async () => {
    expect(await html(go, {markup: {highlight: {style: 'friendly'}}})).toContain('<span style="color:light-dark(#d73a49,#f97583)">func</span>')
  })

  it('writes the classes of Chroma without inline styles', async () => {
    const content = await html(go, {markup: {highlight: {noClasses: false}}})
    expect(content).not.toContain('style=')
    expect(classes(content)).toEqual(expect.arrayContaining(['kn package', 'kd func', 'nf a', 'kt string', 'k return', 's2 &#34;b&#34;']))
    expect(content).toContain('<span class="c1">// c</span>')
    expect(chromaStyleSheet('monokai')).toContain('.chroma .kd {')
  })

  it.each([
    ['js', 'import {a} from "b"\nconst c = /x/g, d = `e${f}`', ['kn import', 's2 &#34;b&#34;', 'kd const', 'sr /x/g', 'si ${']],
    ['python', '@a\ndef b(c=1):\n    return not self', ['nd @a', 'k def', 'nf b', 'mi 1', 'ow not', 'bp self']],
    ['html', '<a href="b">&amp;</a>', ['p &lt;', 'nt a', 'na href', 's2 &#34;b&#34;', 'ni &amp;amp;']],
    ['json', '{"a": [1, "b", true]}', ['nt &#34;a&#34;', 'mi 1', 's2 &#34;b&#34;', 'kc true']],
    ['c', '#include <a.h>\nint b;', ['cp #include', 'kt int']],
    ['diff', '-a\n+b', ['gd -a', 'gi +b']]
  ])('knows the classes of %s', async (language, code, expected) => {
    const found = classes(await html(`\`\`\`${language}\n${code}\n\`\`\``, {markup: {highlight: {noClasses: false}}}))
    expect(expected.filter((entry) => !found.includes(entry))).toEqual([])
    expect(found.filter((entry) => !tokenTypes.has(entry.split(' ')[0] ?? ''))).toEqual([])
  })

  it('knows languages that Chroma does not know, but leaves diagrams to scripts', async () => {
    expect(await html('```astro\n---\nconst a = 1\n---\n```')).toContain('<code class="language-astro" data-lang="astro"><span style="display:flex;">')
    expect(await html('```mermaid\ngraph TD\n```')).toBe('<pre tabindex="0"><code class="language-mermaid" data-lang="mermaid">graph TD\n</code></pre>')
    expect(await html('```nope\na\n```')).toBe('<pre tabindex="0"><code class="language-nope" data-lang="nope">a\n</code></pre>')
  })

  it('leaves a language plain that only Chroma knows, in a box of the theme', async () => {
    expect(await html('```abnf\na = b\n```')).toMatch(/background-color:#272822;[^>]*><code class="language-abnf" data-lang="abnf"><span style="display:flex;"><span>a = b\n<\/span><\/span>/)
  })

  it('guesses, and writes inline code and calls of the shortcode', async () => {
    expect(await html('```\n#!/bin/bash\necho a\n```', {markup: {highlight: {guessSyntax: true}}})).toContain('<code class="language-bash" data-lang="bash"><span style="display:flex;"><span><span style="color:#88846f">#!/bin/bash')
    expect(await html('{{< highlight go "hl_inline=true,style=nord" >}}func{{< /highlight >}}')).toContain('<code class="code-inline language-go"><span style="color:#81a1c1">func</span></code>')
  })

  it('makes the same of a block, whatever came before', async () => {
    const text = '```markdown\n~~~lua\nlocal a = 1\n~~~\n```\n'
    const first = await html(text)
    await html('```lua\nlocal a = 1\n```\n')
    expect(await html(text)).toBe(first)
  })

  it('leaves very long and very deep code plain', async () => {
    expect(await html(`\`\`\`js\n${'[\n'.repeat(101)}\`\`\`\n`)).not.toContain('<span style="color')
    expect(await html(`\`\`\`js\n${'[1]\n'.repeat(101)}\`\`\`\n`)).toContain('<span style="color')
    expect(await html(`\`\`\`go\n${'x := 1 '.repeat(400)}\n\`\`\`\n`)).not.toContain('<span style="color')
  })

  it('says which themes Shiki does not have', async () => {
    const {content, messages} = await compile(head + go, {highlighter: 'shiki', shikiThemes: {light: 'github-light', dark: 'nope'}})
    expect(messages.map(({rule, reason}) => `${rule} ${reason}`)).toEqual(['highlighter-theme Unexpected theme `nope` for `shikiThemes.dark`, expected a theme of Shiki'])
    expect(content).toContain('<span style="color:#f92672">func</span>')
  })

  it('refuses options that there are not', async () => {
    await expect(compile('', {highlighter: 'prism'} as unknown as Options)).rejects.toThrow('Unexpected `prism` for option `highlighter`, expected `chroma` or `shiki`')
    await expect(compile('', {shikiThemes: {light: 'nord'}} as unknown as Options)).rejects.toThrow('for option `shikiThemes`, expected two themes')
  })
})

describe('quizmatter.config.js', () => {
  it('chooses the highlighter and its themes', async () => {
    const result = await configOf({'quizmatter.config.mjs': 'export default {highlighter: "shiki", shikiThemes: {light: "github-light", dark: "nord"}}'})
    expect(result.messages).toEqual([])
    expect(result.config.settings['en']).toMatchObject({highlighter: 'shiki', shikiThemes: {light: 'github-light', dark: 'nord'}})
  })

  it('is told once what Shiki does not have', async () => {
    const result = await configOf({'quizmatter.config.mjs': 'export default {highlighter: "shiki", shikiThemes: {light: "github-light", dark: "nope"}}'})
    expect(lines(result)).toEqual(['quizmatter.config.mjs highlighter-theme Unexpected theme `nope` for `shikiThemes.dark`, expected a theme of Shiki'])
    expect(result.config.settings['en']).toMatchObject({highlighter: 'shiki', shikiThemes: {}})
  })

  it('names only highlighters that there are', async () => {
    expect(lines(await configOf({'quizmatter.config.mjs': 'export default {highlighter: "prism", shikiThemes: {}, strict: false}'}))).toEqual([
      'quizmatter.config.mjs config-file-option Unexpected `prism` for `highlighter`, expected `chroma` or `shiki`'
    ])
  })
})

describe('shiki that is not installed', () => {
  it('is an error, once, and our own highlighter stands in', async () => {
    vi.resetModules()
    vi.doMock('shiki', () => {
      throw new Error('Cannot find package')
    })
    const {compile: compileAnew} = await import('../../../../src/core/compile.ts')
    const {configOf: configAnew} = await import('../../../site/config/site-folder.ts')
    const page = await compileAnew(head + go + go, {highlighter: 'shiki'})
    expect(page.messages.map(({rule, reason, severity}) => `${severity} ${rule} ${reason}`)).toEqual([
      'error highlighter-missing Unexpected highlighter `shiki` without its package, expected `shiki` among your dependencies'
    ])
    expect(page.content).toBe((await compileAnew(head + go + go)).content)
    const {config, messages} = await configAnew({'quizmatter.config.mjs': 'export default {highlighter: "shiki"}'})
    expect(messages.map(({rule}) => rule)).toEqual(['highlighter-missing'])
    expect(config.settings['en']?.highlighter).toBe('chroma')
    vi.doUnmock('shiki')
    vi.resetModules()
  })
})
