import {describe, expect, it} from 'vitest'
import {defaultGoldmark, defaultHighlight, defaultSettings, resolveSettings} from '../../src/core/settings.ts'
import {expandDateSources} from '../../src/core/front-matter/date-sources.ts'
import {defaultUserConfig} from '../../src/site/user-config.ts'
import {interfaceMembers} from './interface-members.ts'

const options = interfaceMembers('src/core/options.ts', 'Options')
const userOptions = interfaceMembers('src/site/user-config.ts', 'UserOptions')

/** Read a default as a comment writes it: `` `'en'` ``; `none` is an empty table. */
function readDefault(byDefault: string | undefined): unknown {
  if (byDefault?.startsWith('none')) return {}
  const [, code] = /^`(.+)`$/.exec(byDefault ?? '') ?? []
  return code === undefined ? byDefault : JSON.parse(code.replaceAll("'", '"'))
}

describe('options of compile', () => {
  const inWords = ['locale', 'frontmatter', 'markup']

  it.each(options.filter(({name}) => !inWords.includes(name)).map(({name, byDefault}) => ({name, byDefault})))('$name: the default is what its comment says', ({name, byDefault}) => {
    const settings: Record<string, unknown> = {...resolveSettings(), highlight: resolveSettings().highlight.enable}
    expect(readDefault(byDefault)).toEqual(settings[name])
  })

  it('say the other defaults in words', () => {
    expect(options.filter(({name}) => inWords.includes(name)).map(({name, byDefault}) => [name, byDefault])).toEqual([
      ['locale', 'the value of `language`'],
      ['frontmatter', "Hugo's lists"],
      ['markup', "Hugo's defaults"]
    ])
    const settings = resolveSettings({language: 'ru'})
    expect(settings.locale).toBe('ru')
    expect(settings.frontmatter).toEqual(expandDateSources({}))
    expect([settings.goldmark, {...settings.highlight, enable: undefined}]).toEqual([defaultGoldmark, {...defaultHighlight, enable: undefined}])
  })

  it('are all there are', () => {
    const {goldmark: _goldmark, highlight: _highlight, tableOfContents: _toc, ...plain} = defaultSettings
    expect(options.map(({name}) => name).sort()).toEqual([...Object.keys(plain), 'highlight', 'markup'].sort())
  })
})

describe('options of quizmatter.config.js', () => {
  it.each(userOptions)('$name: the default is what its comment says', ({name, byDefault}) => {
    expect(readDefault(byDefault)).toEqual(defaultUserConfig[name as keyof typeof defaultUserConfig])
  })

  it('are all there are', () => {
    expect(userOptions.map(({name}) => name)).toEqual(Object.keys(defaultUserConfig))
  })
})
