import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {compile} from '../../src/core/compile.ts'
import type {Options} from '../../src/core/options.ts'

interface Example {
  readonly markdown: string
  readonly html: string
  readonly section: string
  readonly number: number
}

const {tests} = createRequire(import.meta.url)('commonmark-spec') as {tests: readonly Example[]}

/** The specification writes a tab as an arrow. */
const withTabs = (text: string): string => text.replaceAll('→', '\t')

/** CommonMark as it is specified: everything of Hugo's own is off. */
const options: Options = {
  highlight: false,
  markup: {
    goldmark: {
      extensions: {definitionList: false, footnote: {enable: false}, linkify: false, strikethrough: false, table: false, taskList: false, typographer: {disable: true}},
      parser: {attribute: {title: false, block: false}, autoHeadingID: false},
      renderer: {unsafe: true, xhtml: true}
    },
    highlight: {codeFences: false}
  }
}

/** Front matter, so that an example that begins with `---` is a body. */
const head = '+++\ntitle = "T"\n+++\n'

describe('CommonMark', () => {
  it('has all examples of the specification', () => {
    expect(tests.length).toBe(652)
  })

  it.each(tests.map((test) => [test.number, test.section, test] as const))('%i %s', async (_, __, {markdown, html}) => {
    const page = await compile(head + withTabs(markdown), options)
    expect(page.content).toBe(withTabs(html))
  })
})
