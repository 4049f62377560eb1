import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {previewSite, type PreviewSite} from '../browser/preview/preview-site.ts'
import {waitFor} from '../hosts/wait.ts'

const post = (front: string, text = 'Text.\n'): string => `+++\n${front}\n+++\n\n${text}`
const broken = post("title = 'Half")

describe('posts that have no page', () => {
  const state = {} as {site: PreviewSite}
  beforeAll(async () => {
    const contents = {'content/good.md': post("title = 'Good'", '{{< no-such-thing >}}\n'), 'content/bad.md': broken, 'content/one.md': post("title = 'One'\nurl = '/same.html'"), 'content/two.md': post("title = 'Two'\nurl = '/same.html'")}
    state.site = await previewSite({contents})
  })
  afterAll(() => state.site.stop())
  const ask = async (path: string) => {
    const response = await fetch(state.site.url(path))
    const text = await response.text()
    const data = /<script type="application\/json" id="quizmatter-preview">(.*?)<\/script>/.exec(text)?.[1] ?? '{}'
    return {status: response.status, text, data: JSON.parse(data)}
  }
  const all = async () => JSON.parse(await (await fetch(state.site.url('/__quizmatter/messages'))).text())

  it('are what the 404 page at their address names, each at its line', async () => {
    const {data, status} = await ask('/bad/')
    expect(status).toBe(404)
    expect(data.isMissing).toBe(true)
    expect(data.messages).toContainEqual(expect.objectContaining({file: 'content/bad.md', rule: 'front-matter-syntax', line: 2, severity: 'error', frame: expect.stringContaining("title = 'Half")}))
  })

  it('are among the messages of the site, errors first', async () => {
    await ask('/good/')
    const {messages, rest} = await all()
    expect(rest).toBe(0)
    expect(messages[0].severity).toBe('error')
    expect(messages).toContainEqual(expect.objectContaining({file: 'content/bad.md', rule: 'front-matter-syntax', line: 2}))
    expect(messages).toContainEqual(expect.objectContaining({file: 'content/good.md', rule: 'shortcode-unknown'}))
    expect(messages.filter(({file}: {file: string}) => /one|two/.test(file))).toContainEqual(expect.objectContaining({severity: 'error', line: expect.any(Number)}))
  })

  it('are named when they are new, and no more when they are mended', async () => {
    state.site.write('content/new.md', broken)
    await waitFor('the post', async () => (await ask('/new/')).data.messages?.some(({file}: {file: string}) => file === 'content/new.md'))
    state.site.write('content/new.md', post("title = 'New'"))
    await waitFor('the page', async () => (await ask('/new/')).status === 200)
    expect((await ask('/nowhere/')).data.messages.map(({file}: {file: string}) => file)).not.toContain('content/new.md')
  })
})
