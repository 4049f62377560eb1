import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {createLiveSite, type LiveSite} from '../../src/preview/live-site.ts'
import {startPreview} from '../../src/preview/preview.ts'
import {waitFor} from '../hosts/wait.ts'
import {numbers} from './numbers.ts'

const shown = {drafts: true, future: true, expired: true}
const now = (): number => Date.parse('2026-11-23T00:00:00Z')
const post = (title: string | number, text: string): string => `+++\ntitle = '${title}'\n+++\n\n${text}\n`

function folder() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-bursts-')))
  const files = new Set<string>()
  onTestFinished(() => rmSync(root, {recursive: true}))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
    files.add(path)
  }
  /** As git does, with the folders that it empties. */
  const remove = (path: string): void => {
    rmSync(join(root, path))
    files.delete(path)
    for (let above = dirname(path); above !== '.' && ![...files].some((file) => file.startsWith(`${above}/`)); above = dirname(above)) rmSync(join(root, above), {recursive: true})
  }
  const rename = (from: string, to: string): void => {
    mkdirSync(dirname(join(root, to)), {recursive: true})
    renameSync(join(root, from), join(root, to))
    files.delete(from)
    files.add(to)
  }
  return {root, files, write, remove, rename}
}

async function preview(root: string): Promise<LiveSite> {
  const faults: unknown[] = []
  const file = {name: '', path: '', hash: ''} as never
  const running = await startPreview({root, shown, now, address: '127.0.0.1', port: 0, strictPort: false, hosts: [], follow: false, files: file, client: file, edit: () => Promise.reject(new Error()), onVisit: () => undefined, onChange: () => undefined, onFault: (error) => void faults.push(error)})
  onTestFinished(async () => {
    await running.close()
    expect(faults).toEqual([])
  })
  await running.ready
  return running.live
}

/** All that a state knows of the posts: address, title and text. */
function contents({site}: ReturnType<LiveSite['state']>): string {
  return JSON.stringify([...site.pages.values()].map(({key, title, url}) => [url, title, site.document(key)?.body.trim() ?? '']).sort())
}

async function agrees(live: LiveSite, root: string, timeout: number): Promise<void> {
  const fresh = contents((await createLiveSite({root, shown, now})).state())
  await waitFor('the site as it is on the disk', () => contents(live.state()) === fresh, timeout).catch(() => expect(contents(live.state())).toBe(fresh))
}

it('follows a checkout that takes away all posts of a folder and brings others', async () => {
  const {files, remove, root, write} = folder()
  write('content/posts/kept.md', post('Kept', 'One'))
  const live = await preview(root)
  for (let round = 0; round < 3; round++) {
    remove('content/posts/kept.md')
    for (let number = 0; number < 100; number++) write(`content/posts/${number}.md`, post(number, 'Text'))
    await agrees(live, root, 1500)
    for (const path of [...files]) remove(path)
    write('content/posts/kept.md', post('Kept', 'One'))
    await agrees(live, root, 1500)
  }
}, 15_000)

it('is the site on the disk after writes, removals and renames in bursts while others are taken in', async () => {
  const {files, remove, rename, root, write} = folder()
  const random = numbers(7)
  const path = (): string => `content/${'abc'[random(3)]}/${random(60)}.md`
  const text = (): string => post(random(10), String(random(10)))
  for (let number = 0; number < 60; number++) write(path(), text())
  const live = await preview(root)
  for (let round = 0; round < 5; round++) {
    for (let burst = 0; burst < 12; burst++) {
      for (let step = 0; step < 40; step++) {
        const there = [...files][random(files.size)]
        const to = path()
        const what = random(4)
        if (there === undefined || what === 0) write(to, text())
        else if (what === 1) write(there, text())
        else if (what === 2) remove(there)
        else if (there !== to) rename(there, to)
      }
      await new Promise((resolve) => setTimeout(resolve, random(15)))
      if (burst % 5 === 0) void live.rescan()
    }
    await agrees(live, root, 2000)
  }
}, 15_000)

it('looks again at a file that has the time and the size that it had', async () => {
  const {root, write} = folder()
  write('content/a.md', post('A', 'One'))
  const live = await createLiveSite({root, shown, now})
  for (const text of ['Two', 'Six', 'Ten']) {
    write('content/a.md', post('A', text))
    utimesSync(join(root, 'content/a.md'), 1_700_000_000, 1_700_000_000)
    await live.rescan()
    expect(contents(live.state())).toContain(text)
  }
})
