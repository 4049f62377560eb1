import {describe, expect, it} from 'vitest'
import {chromiumPath} from '../../hosts/browser.ts'
import {waitFor} from '../../hosts/wait.ts'
import {openSite, own, waitForText} from './open-page.ts'
import {postPath, postText, postUrl} from './posts.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

describe.runIf(chromiumPath)('mistakes', () => {
  const edited: unknown[] = []
  const state = openSite({
    posts: 1000,
    edit: async (place) => {
      edited.push(place)
      return edited.length === 1 ? 'opened' : 'no-editor'
    }
  })

  it('in front matter are shown over the last good page, at their line, until they are mended', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(20)))
    const broken = postText(20).replace("tags = ['", "tags = ['unclosed\ntags = ['")
    site.write(postPath(20), broken)
    const overlay = own(page, '[role=alertdialog]')
    await overlay.waitFor()
    const line = broken.split('\n').findIndex((text) => text.includes('unclosed')) + 1
    expect(await overlay.locator('.place-button').first().textContent()).toMatch(new RegExp(`^${postPath(20)}:${line}:\\d+$`))
    expect(await overlay.locator('.rule').first().textContent()).toBe('front-matter-syntax')
    expect(await overlay.locator('.frame').first().textContent()).toContain(`> ${line} | tags = ['unclosed`)
    expect(await overlay.locator('.note').first().textContent()).not.toBe('')
    expect(await page.locator('h1').textContent()).toContain('Post 20')
    expect((await fetch(site.url(postUrl(20)))).status).toBe(500)
    const said = await waitFor('the terminal to be told', () => site.reports.flatMap(({posts}) => posts).find(({messages}) => messages.some(({rule}) => rule === 'front-matter-syntax')))
    expect(said.messages[0]).toMatchObject({file: postPath(20), line})

    site.write(postPath(20), postText(20, {body: '\nAll is well.\n'}))
    await waitForText(page, 'All is well.')
    expect(await overlay.count()).toBe(0)
  })

  it('are opened in the editor by a click on their place', async () => {
    const {page, site} = state
    site.write(postPath(21), postText(21).replace("title = '", 'title = '))
    await page.goto(site.url(postUrl(21)))
    await own(page, '.place-button').first().click()
    await waitFor('the editor', () => edited.length > 0)
    expect(edited[0]).toEqual({file: `${site.root}/${postPath(21)}`, line: 2, column: expect.any(Number)})
    await page.keyboard.press('Escape')
    expect(await own(page, '[role=alertdialog]').count()).toBe(0)
    site.write(postPath(21), postText(21))
    await waitForText(page, 'Post 21')
  })

  it('say on the page why no editor opens, for a while', async () => {
    const {page, site} = state
    site.write(postPath(23), postText(23).replace("title = '", 'title = '))
    await page.goto(site.url(postUrl(23)))
    await own(page, '.place-button').first().click()
    await own(page, '.bar .notice:text-is("Set EDITOR to open files from here")').waitFor()
    await own(page, '.notice').waitFor({state: 'detached', timeout: 8000})
    expect(await own(page, '[role=alertdialog]').count()).toBe(1)
    site.write(postPath(23), postText(23))
    await waitForText(page, 'Post 23')
  })

  it('of all sorts are in the panel, with a count for the site', async () => {
    const {page, site} = state
    site.write(postPath(22), postText(22, {body: '\n{{< no-such-thing >}}\n\n[lost](nowhere.md)\n'}))
    await page.goto(site.url(postUrl(22)))
    await own(page, '.counts').click()
    const panel = own(page, '.panel')
    expect(await panel.locator('.rule').allTextContents()).toEqual(expect.arrayContaining(['shortcode-unknown', 'quiz-no-explanation']))
    expect(await panel.locator('.foot').textContent()).toMatch(/Whole site so far: 0 errors, \d+ warnings?/)
    expect(await own(page, '.counts').textContent()).toMatch(/^\d+ here · \d+ on the site$/)
  })

  it('of other posts are in the panel, too, and those of posts without a page are told on the 404 page', async () => {
    const {page, site} = state
    site.write('content/posts/new.md', "+++\ntitle = 'Half\n+++\n")
    const address = site.url('/posts/new/')
    await waitFor('the post', async () => (await (await fetch(address)).text()).includes('content/posts/new.md'))
    await page.goto(address)
    const overlay = own(page, '[role=alertdialog]')
    await overlay.waitFor()
    expect(await overlay.textContent()).toContain('Nothing is at this address.')
    expect(await overlay.locator('.place-button').first().textContent()).toMatch(/^content\/posts\/new\.md:2:/)
    await page.goto(site.url(postUrl(30)))
    await own(page, '.counts').click()
    const elsewhere = own(page, '.elsewhere .place-button')
    await elsewhere.first().waitFor()
    expect(await elsewhere.first().textContent()).toMatch(/^content\/posts\/new\.md:2:/)
    site.write('content/posts/new.md', "+++\ntitle = 'Whole'\n+++\n")
    await waitFor('the list to be asked for again', async () => !(await elsewhere.allTextContents()).some((place) => place.includes('new.md')))
  })

  it('stand above the warnings that may be their cause', async () => {
    const {page, site} = state
    site.write('content/posts/slip.md', "+++\ntitle = 'Slip'\n[[quiz.questions]]\nquestion = 'Why?'\ntype = 'text'\ncorrect_anwser = 'yes'\nexplanation = 'So.'\n+++\n")
    await waitFor('the post', async () => (await fetch(site.url('/posts/slip/'))).status === 500)
    await page.goto(site.url('/posts/slip/'))
    const overlay = own(page, '[role=alertdialog]')
    await overlay.waitFor()
    expect(await overlay.locator('.message.error').count()).toBeGreaterThan(0)
    expect((await overlay.locator('.message.warning').allTextContents()).join()).toContain('correct_anwser')
  })

  it('show text only, whatever a post is called or says', async () => {
    const {page, site} = state
    site.write('content/posts/<img src=x onerror=alert(1)>.md', "+++\ntitle = <img src=x onerror='window.hacked=1'>\n+++\n")
    const url = site.url(`/__quizmatter/source?path=${encodeURIComponent('content/posts/<img src=x onerror=alert(1)>.md')}`)
    await waitFor('the post', async () => (await fetch(url)).status === 500)
    await page.goto(url)
    await own(page, '[role=alertdialog]').waitFor()
    expect(await page.evaluate(() => ({hacked: 'hacked' in window, images: document.querySelector('quizmatter-overlay')?.shadowRoot?.querySelectorAll('img').length}))).toEqual({hacked: false, images: 0})
  })
})
