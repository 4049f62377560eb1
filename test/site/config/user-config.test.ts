import {describe, expect, it} from 'vitest'
import {defineConfig} from '../../../src/site/user-config.ts'
import {configOf, lines} from './site-folder.ts'

describe('quizmatter.config.js', () => {
  it('adds shortcodes, plugins and layouts', async () => {
    const {config, messages, user} = await configOf({
      'package.json': '{"type": "module"}',
      'quizmatter.config.js': `
        const plugin = () => () => undefined
        export default {
          shortcodes: {shout: ({inner}) => inner.toUpperCase()},
          remarkPlugins: [plugin, [plugin, {}]],
          layouts: {footer: () => ({type: 'element', tagName: 'footer', properties: {}, children: []})},
          featuredImageKeys: ['hero'],
          strict: true
        }`
    })
    expect(messages).toEqual([])
    expect(Object.keys(user.layouts)).toEqual(['footer'])
    expect(user.featuredImageKeys).toEqual(['hero'])
    const settings = config.settings['en']!
    expect(settings.strict).toBe(true)
    expect(settings.remarkPlugins).toHaveLength(2)
    expect(Object.keys(settings.shortcodes)).toEqual(['shout'])
  })

  it('is checked option by option', async () => {
    const result = await configOf({'quizmatter.config.mjs': 'export default {shortcodes: {a: 1}, strict: "yes", layouts: {sidebar: () => 1}, plugins: [], remarkPlugins: undefined}'})
    expect(result.user.strict).toBe(false)
    expect(lines(result)).toEqual([
      'quizmatter.config.mjs config-file-option Unexpected object for `shortcodes`, expected functions by the names of shortcodes',
      'quizmatter.config.mjs config-file-option Unexpected `yes` for `strict`, expected `true` or `false`',
      expect.stringContaining('config-file-option Unexpected object for `layouts`, expected functions by the names of layouts: `document`'),
      expect.stringContaining('config-file-option Unexpected option for `plugins`, expected one of the options `shortcodes`, `remarkPlugins`')
    ])
  })

  it('has to export an object', async () => {
    expect(lines(await configOf({'quizmatter.config.mjs': 'export const a = 1'}))).toEqual([
      'quizmatter.config.mjs config-file-option Unexpected `undefined` for `export default`, expected an object: `export default defineConfig({…})`'
    ])
  })

  it('is told at the line that throws', async () => {
    const {messages} = await configOf({'quizmatter.config.mjs': 'const a = 1\n  noSuchThing(a)\n'})
    expect(messages).toEqual([expect.objectContaining({rule: 'config-file-fault', file: 'quizmatter.config.mjs', line: 2, column: 3})])
  })

  it('may fail to load', async () => {
    expect(lines(await configOf({'quizmatter.config.mjs': 'throw new Error("no luck")'}))).toEqual([
      'quizmatter.config.mjs:1:7 config-file-fault Unexpected failure to load `quizmatter.config.mjs`: no luck'
    ])
  })

  it('gets its types from defineConfig, which returns what it is given', () => {
    const options = {strict: true}
    expect(defineConfig(options)).toBe(options)
  })
})

describe('shortcode templates of a site', () => {
  it('are listed by name', async () => {
    const {config} = await configOf({'layouts/shortcodes/youtube.html': '', 'layouts/_shortcodes/media/video.rss.xml': ''})
    expect(config.settings['en']?.ownShortcodes).toEqual(['media/video', 'youtube'])
  })
})
