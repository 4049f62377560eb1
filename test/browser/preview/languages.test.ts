import {describe, expect, it} from 'vitest'
import {chromiumPath} from '../../hosts/browser.ts'
import {openSite, own, waitForText} from './open-page.ts'
import {previewSite} from './preview-site.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

const post = (title: string): string => `+++\ntitle = '${title}'\n+++\n\nText.\n`

describe.runIf(chromiumPath)('a site in two languages', () => {
  const state = openSite({
    contents: {
      'hugo.toml': "baseURL = 'https://example.org/'\ndefaultContentLanguage = 'en'\n[languages.en]\nweight = 1\nlabel = 'English'\n[languages.ru]\nweight = 2\nlabel = 'Русский'\n",
      'content/posts/a.en.md': post('First'),
      'content/posts/a.ru.md': post('Первая'),
      'content/posts/b.en.md': `+++\ntitle = 'Second'\n+++\n\nSee [the first](a.md).\n`
    }
  })

  it('follows the translations of the page that is looked at', async () => {
    const {page, site} = state
    await page.goto(site.url('/posts/b/'))
    const other = page.locator('.site-languages a')
    expect(await other.getAttribute('href')).toBe('/ru/')
    site.write('content/posts/b.ru.md', post('Вторая'))
    await page.waitForFunction(() => document.querySelector('.site-languages a')?.getAttribute('href') === '/ru/posts/b/')
  })

  it('follows links between pages', async () => {
    const {page, site} = state
    await page.goto(site.url('/posts/b/'))
    site.write('content/posts/a.en.md', "+++\ntitle = 'First'\nurl = '/elsewhere/'\n+++\n\nText.\n")
    await page.waitForFunction(() => document.querySelector('main a[href="/elsewhere/"]') !== null)
  })

  it('stays here when a link leads to the published site', async () => {
    const {page, site} = state
    site.write('content/posts/b.en.md', `+++\ntitle = 'Second'\n+++\n\nSee [the published first](https://example.org/elsewhere/).\n`)
    await page.goto(site.url('/posts/b/'))
    await waitForText(page, 'the published first')
    await page.getByText('the published first').click()
    await page.waitForURL(site.url('/elsewhere/'))
  })

  it('is loaded anew where the terminal asks for it', async () => {
    const {page, site} = state
    await page.goto(site.url('/elsewhere/'))
    await page.evaluate(() => Object.assign(window, {kept: true}))
    await site.preview.reload()
    await page.waitForFunction(() => !('kept' in window))
    expect(await page.locator('h1').textContent()).toBe('First')
  })

  it('goes on in an open page after the preview was started again', async () => {
    const {page, site} = state
    await page.goto(site.url('/elsewhere/'))
    await page.evaluate(() => Object.assign(window, {kept: true}))
    await site.preview.close()
    await own(page, '.notice').waitFor()
    const again = await previewSite({root: site.root, port: site.preview.port})
    try {
      await page.waitForFunction(() => document.querySelector('quizmatter-overlay')?.shadowRoot?.querySelector('.notice') === null)
      site.write('content/posts/a.en.md', "+++\ntitle = 'First again'\nurl = '/elsewhere/'\n+++\n\nText.\n")
      await waitForText(page, 'First again')
      expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    } finally {
      await again.stop()
    }
  })
})

describe.runIf(chromiumPath)('a site with a host for each language', () => {
  const contents = {
    'hugo.toml': "defaultContentLanguage = 'en'\n[languages.en]\nbaseURL = 'https://en.example.org/'\n[languages.ru]\nbaseURL = 'https://ru.example.org/'\n",
    'content/a.en.md': "+++\ntitle = 'First'\n+++\n\n[over there](https://ru.example.org/a/)\n",
    'content/a.ru.md': post('Первая')
  }
  const state = openSite({contents, follow: true})

  it('goes from host to host by links and with what is saved, and patches the page of each', async () => {
    const {page, site} = state
    const there = site.url('/a/').replace('localhost', 'ru.localhost')
    await page.goto(site.url('/a/'))
    await page.getByText('over there').click()
    await page.waitForURL(there)
    site.write('content/a.ru.md', post('Вторая'))
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Вторая')
    expect(page.url()).toBe(there)
    site.write('content/a.en.md', contents['content/a.en.md'].replace('First', 'Followed'))
    await page.waitForURL(site.url('/a/'))
    expect(await page.locator('h1').textContent()).toBe('Followed')
  })
})
