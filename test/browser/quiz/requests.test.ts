import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {build} from '../../../src/site/build.ts'
import {readPackageFiles} from '../../../src/site/package-files.ts'
import {serveFolder} from '../../hosts/built-site.ts'
import {close, describeAsBuilt} from './quiz-browser.ts'
import {sample} from './sample.ts'

/** Build a site of two posts, one with a quiz, and serve it. */
async function servedSite(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-requests-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'hugo.toml'), "baseURL = 'http://localhost/'\n")
  writeFileSync(join(root, 'content/plain.md'), '+++\ntitle = "Plain"\n+++\nText.\n')
  writeFileSync(join(root, 'content/asks.md'), `+++\ntitle = "Asks"\n${sample}\n+++\nText.\n`)
  const {messages} = await build({root})
  expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  const {origin, stop} = await serveFolder(join(root, 'public'))
  onTestFinished(stop)
  return origin
}

describeAsBuilt('requests of a built page', (browser) => {
  it('are none for a quiz where there is none, and two where there is one', async () => {
    const origin = await servedSite()
    const page = await browser.open(sample)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const requests = async (path: string): Promise<string[]> => {
      await page.goto(origin + path, {waitUntil: 'networkidle'})
      return asked.splice(0).filter((request) => request !== path && request !== '/favicon.ico').sort()
    }
    const plain = await requests('/plain/')
    expect(plain.filter((path) => /quiz|\.js$/.test(path))).toEqual([])
    // The script is there in a package that was built, as it is for `npm test`.
    const {quizStyle, quizScript} = readPackageFiles()
    const quiz = [quizStyle, quizScript].flatMap((file) => (file ? [`/${file.path}`] : []))
    expect(quiz.length).toBeGreaterThan(0)
    expect(await requests('/asks/')).toEqual([...plain, ...quiz].sort())
    await close(page)
  })
})
