import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, it, onTestFinished} from 'vitest'
import {previewSite} from '../browser/preview/preview-site.ts'

const posts = 200
const megabyte = 1e6

/** Megabytes in use once everything is gone that nobody holds. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / megabyte
}

it('a feed keeps the summaries of its posts in memory, and not their texts', async () => {
  const long = `\`\`\`text\n${'All of this is below the summary.\n'.repeat(1500)}\`\`\`\n`
  const contents = Object.fromEntries(Array.from({length: posts}, (_, index) => [`content/${index}.md`, `+++\ntitle = "Post ${index}"\n+++\n\nThis is what is shown in lists.\n\n<!--more-->\n\n${long}`]))
  const {preview, stop, url} = await previewSite({contents})
  onTestFinished(stop)
  await preview.ready
  // As many whole bodies as are kept at hand, whatever is made after them.
  for (let index = 0; index < 80; index++) await (await fetch(url(`/${index}/`))).text()
  const before = heapUsed()
  const feed = await (await fetch(url('/index.xml'))).text()
  expect(feed.match(/shown in lists/g)).toHaveLength(posts)
  expect(heapUsed() - before).toBeLessThan((posts * long.length) / megabyte)
})
