import {expect, it} from 'vitest'
import {emptyBody} from '../../../src/site/bodies.ts'
import {createRenderer} from '../../../src/site/render-page.ts'
import {defaultLayouts} from '../../../src/theme/layouts.ts'
import {page, pageAt, siteOf} from '../site-of.ts'

it.each([['', true], ['disableHugoGeneratorInject = true\n', false]])('pages name what made them, unless the config forbids it: %j', async (config, expected) => {
  const site = await siteOf({'hugo.toml': `baseURL = "https://example.org/"\n${config}`, 'content/a.md': page('title: A')})
  const {renderPage} = createRenderer({site, bodies: () => undefined, files: {}, sizes: () => undefined, layouts: defaultLayouts})
  expect(renderPage(pageAt(site, '/a'), emptyBody).includes('<meta name="generator" content="quizmatter">')).toBe(expected)
})
