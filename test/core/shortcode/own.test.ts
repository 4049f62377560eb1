import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import type {ShortcodeContext, ShortcodeFunction} from '../../../src/core/options.ts'

const head = '---\ntitle: T\nparams: {color: red}\n---\n'

async function render(text: string, shortcodes: Record<string, ShortcodeFunction>) {
  const {content, messages, stubbed, shortcodes: used} = await compile(head + text, {shortcodes})
  return {content, stubbed, used, messages: messages.map(({line, column, rule, reason}) => `${line}:${column} ${rule} ${reason}`)}
}

describe('own shortcodes', () => {
  it('return HTML, which stands in the page as it is', async () => {
    expect((await render('a {{< b >}} c', {b: () => '<i onclick="x">b</i>'})).content).toBe('<p>a <i onclick="x">b</i> c</p>\n')
  })

  it('return hast', async () => {
    expect((await render('{{< b >}}', {b: () => h('aside', 'a < b')})).content).toBe('<aside>a &#x3C; b</aside>\n')
    expect((await render('{{< b >}}', {b: () => [h('b'), {type: 'text', value: 'x'}]})).content).toBe('<b></b>x\n')
  })

  it('return markdown where they are called with percent signs', async () => {
    expect((await render('{{% b %}}', {b: () => '## *b*'})).content).toBe('<h2 id="b"><em>b</em></h2>\n')
  })

  it('are asked with everything of the call', async () => {
    const calls: ShortcodeContext[] = []
    const inner: ShortcodeFunction = (context) => {
      calls.push(context)
      return `[${context.get('k')}]`
    }
    const outer: ShortcodeFunction = (context) => `${context.get(1)}${context.inner}${context.get('k')}${context.markdownify('*m*')}${context.page.title}${context.page.params['color']}${context.page.lang}`
    const {content} = await render('{{< outer 1 "two" >}}x{{< inner k=v >}}{{< inner k=3 />}}{{< /outer >}}', {inner, outer})
    expect(content).toBe('twox[v][3]undefined<em>m</em>Treden\n')
    expect(calls.map(({name, ordinal, parent}) => [name, ordinal, parent?.name, parent?.params])).toEqual([
      ['inner', 0, 'outer', [1, 'two']],
      ['inner', 1, 'outer', [1, 'two']]
    ])
  })

  it('hide the built-in ones of their name', async () => {
    expect((await render('{{< figure src="x" >}}', {figure: () => 'mine'})).content).toBe('mine\n')
    const {content, messages, stubbed} = await compile(`${head}{{< figure src="x" >}}`, {ownShortcodes: ['figure']})
    expect(messages.map(({reason}) => reason)).toEqual(['Unexpected shortcode `figure` of a Go template, expected a function of this name'])
    expect({content, stubbed}).toEqual({content: '<!--shortcode:figure-->\n', stubbed: ['figure']})
  })

  it('report what they throw, at the call', async () => {
    const fail = () => {
      throw new Error('no network')
    }
    expect(await render('a {{< b >}} c', {b: fail})).toEqual({content: '<p>a  c</p>\n', stubbed: [], used: ['b'], messages: ['5:3 shortcode-failed Unexpected failure of shortcode `b`: no network']})
  })

  it('are not found on a prototype', async () => {
    const {stubbed} = await render('{{< constructor >}} {{< toString >}}', {})
    expect(stubbed).toEqual(['constructor', 'toString'])
  })

  it('limit how deep they stand in one another', async () => {
    const {messages} = await render('{{< b >}}'.repeat(201) + '{{< /b >}}'.repeat(201), {b: ({inner}) => inner})
    expect(messages[0]).toBe('5:1801 shortcode-nesting Unexpected shortcode `b` inside so many others, expected at most 200')
  })
})
