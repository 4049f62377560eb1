import {describe, expect, it} from 'vitest'
import {languageViews} from '../../../src/site/view/language-view.ts'
import {translationViews} from '../../../src/site/view/translation-views.ts'
import {page, pageAt, siteOf} from '../site-of.ts'

async function urls(config: string): Promise<(readonly [string, string])[]> {
  const site = await siteOf({'hugo.toml': config, 'content/a.en.md': page('title: A'), 'content/a.ru.md': page('title: Б')})
  const views = translationViews({site, language: 'en', page: pageAt(site, '/a', 'en'), languages: languageViews(site)})
  return views.map(({language, url}) => [language, url] as const)
}

describe('translationViews', () => {
  it('leads to a path on the same host', async () => {
    expect(await urls("baseURL = 'https://example.org/'\n[languages.en]\n[languages.ru]\n")).toEqual([['en', '/a/'], ['ru', '/ru/a/']])
  })

  it('leads to the other host where a language has its own', async () => {
    const config = "[languages.en]\nbaseURL = 'https://example.org/'\n[languages.ru]\nbaseURL = 'https://ru.example.org/'\n"
    expect(await urls(config)).toEqual([['en', '/a/'], ['ru', 'https://ru.example.org/a/']])
  })
})
