import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {EventEmitter} from 'node:events'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough} from 'node:stream'
import {encode} from 'uqr'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {keysHint, listenToKeys} from '../../src/cli/preview-keys.ts'
import {networkNames} from '../../src/cli/network-names.ts'
import {faultText} from '../../src/cli/preview.ts'
import {countsLine, printChange} from '../../src/cli/preview-report.ts'
import type {CommandProcess} from '../../src/cli/process.ts'
import {run} from '../../src/cli/run.ts'
import {waitFor} from '../hosts/wait.ts'
import {memoryProcess} from './memory-process.ts'

vi.mock('open', () => ({
  default: async (): Promise<EventEmitter> => {
    const browser = new EventEmitter()
    setImmediate(() => browser.emit('error', new Error('spawn xdg-open ENOENT')))
    return browser
  }
}))

function siteFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-cli-preview-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}

const post = (title: string, extra = ''): string => `+++\ntitle = '${title}'\n${extra}\n+++\n\nText.\n`

/** Run the command until it is stopped. */
function running(cwd: string, ...argv: string[]) {
  const memory = memoryProcess(['preview', ...argv], {cwd})
  const stop = {now: (): void => {}}
  const keys = Object.assign(new PassThrough(), {isTTY: true})
  const process: CommandProcess = {...memory, stdin: () => keys, onStop: (listener) => void Object.assign(stop, {now: listener})}
  const code = run(process)
  const address = async (): Promise<string> => (await waitFor('the preview', () => /Local +(http:\S+)/.exec(memory.output()))).at(1) ?? ''
  return {code, address, keys, output: memory.output, errors: memory.errors, stop: () => stop.now()}
}

describe('quizmatter preview', () => {
  it('serves a site until it is told to stop', async () => {
    const root = siteFolder({'content/a.md': post('A'), 'content/b.md': post('B', 'url = "/b.html"')})
    const preview = running(root, '--port', '0')
    const address = await preview.address()
    expect(await (await fetch(`${address}b.html`)).text()).toContain('<h1>B</h1>')
    expect(preview.output()).toMatch(/^\d+ pages in \d+ ms; front matter read: nothing to report; texts are checked as you open them\n {2}Local {4}http:\/\/localhost:\d+\/\n/)
    expect(preview.keys.isPaused()).toBe(false)
    preview.stop()
    expect(await preview.code).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
    // A terminal that is read keeps a process from its end.
    expect(preview.keys.isPaused()).toBe(true)
  })

  it('says after a save what the page shows', async () => {
    const root = siteFolder({'content/a.md': post('A')})
    const preview = running(root, '--port', '0')
    await preview.address()
    writeFileSync(join(root, 'content/a.md'), "+++\ntitle = 'A\n+++\n")
    await waitFor('the report', () => preview.errors().includes('front-matter-syntax'))
    expect(preview.errors()).toContain('content/a.md\n2:11')
    await waitFor('the count', () => preview.output().includes('1 error on the site so far'))
    preview.stop()
    await preview.code
  })

  it('takes one post without a project, and leads to it', async () => {
    const root = siteFolder({'note.md': post('Note'), 'other.md': post('Other')})
    const preview = running(root, 'note.md', '--port', '0')
    expect(await preview.address()).toMatch(/\/note\/$/)
    expect(await (await fetch(await preview.address())).text()).toContain('<h1>Note</h1>')
    preview.stop()
    await preview.code
  })

  it('takes a post alone that is not in the content of the site around it', async () => {
    const root = siteFolder({'content/a.md': post('A'), 'notes/my-note.md': post('Note')})
    const preview = running(root, 'notes/my-note.md', '--port', '0')
    expect(await preview.address()).toMatch(/\/my-note\/$/)
    expect(await (await fetch(await preview.address())).text()).toContain('<h1>Note</h1>')
    preview.stop()
    await preview.code
  })

  it('names the address of each language that has a host of its own', async () => {
    const root = siteFolder({'hugo.toml': "defaultContentLanguage = 'en'\n[languages.en]\nbaseURL = 'https://en.example.org/'\n[languages.ru]\nbaseURL = 'https://ru.example.org/'\n", 'content/a.ru.md': post('A')})
    const all = running(root, '--port', '0')
    expect(await all.address()).toMatch(/^http:\/\/localhost:\d+\/$/)
    await waitFor('the other address', () => /^ {11}http:\/\/ru\.localhost:\d+\/$/m.test(all.output()))
    all.stop()
    await all.code
    const one = running(root, 'content/a.ru.md', '--port', '0')
    expect(await one.address()).toMatch(/^http:\/\/ru\.localhost:\d+\/a\/$/)
    one.stop()
    await one.code
  })

  it('says at the start which posts cannot be shown, and that there is no content', async () => {
    const broken = running(siteFolder({'content/a.md': "+++\ntitle = 'A\n+++\n"}), '--port', '0')
    await broken.address()
    expect(broken.errors()).toContain('content/a.md\n2:11')
    broken.stop()
    await broken.code
    const empty = running(siteFolder({'hugo.toml': ''}), '--port', '0')
    await empty.address()
    expect(empty.errors()).toContain('content-folder-missing')
    empty.stop()
    await empty.code
  })

  it('goes on where there is no browser to open', async () => {
    const preview = running(siteFolder({'content/a.md': post('A')}), '--port', '0', '--open')
    await waitFor('the failure', () => preview.errors().includes('The browser could not be opened: spawn xdg-open ENOENT\n'))
    expect((await fetch(await preview.address())).status).toBe(200)
    preview.stop()
    expect(await preview.code).toBe(0)
  })

  it('takes the next port if the wanted one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await waitFor('the other server', () => other.listening)
    const {port} = other.address() as {port: number}
    const root = siteFolder({'content/a.md': post('A')})
    const preview = running(root, '--port', String(port))
    const address = await preview.address()
    expect(Number(new URL(address).port)).toBeGreaterThan(port)
    expect(preview.output()).toContain(`Port ${port} is taken, so it is ${new URL(address).port}\n`)
    preview.stop()
    await preview.code
    const strict = running(root, '--port', String(port), '--strict-port')
    expect(await strict.code).toBe(2)
    expect(strict.errors()).toBe(`Unexpected port \`${port}\`, expected one that is free\n`)
    other.close()
  })

  it.each([
    [['nowhere'], 'Unexpected path `nowhere`, expected the folder of a site or a post\n'],
    [['--port', 'x'], 'Unexpected port `x`, expected a number from 0 to 65535\n'],
    [['--port', '0', '--open', 'content/b.md'], 'Unexpected post `content/b.md` for `--open`, expected a content file of the site\n'],
    [['--port', '0', 'note.txt'], 'Unexpected file `note.txt`, expected a post\n']
  ])('refuses %j', async (argv, message) => {
    const preview = running(siteFolder({'content/a.md': post('A'), 'note.txt': 'no post'}), ...argv)
    expect(await preview.code).toBe(2)
    expect(preview.errors()).toBe(message)
  })

  it('hides drafts and future posts where that is asked for', async () => {
    const root = siteFolder({'content/a.md': post('A', 'draft = true'), 'content/b.md': post('B', 'date = 2030-01-01')})
    const preview = running(root, '--port', '0', '--no-drafts', '--no-future')
    const address = await preview.address()
    expect([(await fetch(`${address}a/`)).status, (await fetch(`${address}b/`)).status]).toEqual([404, 404])
    preview.keys.write('d\n')
    await waitFor('the key', () => preview.output().includes('Drafts, future and expired posts are shown'))
    expect((await fetch(`${address}a/`)).status).toBe(200)
    preview.stop()
    await preview.code
  })

  it('shows a QR code of the network address with --host, and answers there', async () => {
    const root = siteFolder({'content/a.md': post('A')})
    const preview = running(root, '--port', '0', '--host', '127.0.0.2')
    await waitFor('the address', () => preview.output().includes('Network'))
    const network = /Network +(http:\S+)/.exec(preview.output())?.[1] ?? ''
    expect(network).toMatch(/^http:\/\/127\.0\.0\.2:\d+\/$/)
    expect(lightModules(preview.output())).toEqual(encode(network, {border: 4}).data.map((row) => row.map((isDark) => !isDark)))
    expect((await fetch(network)).status).toBe(200)
    preview.stop()
    await preview.code
  })
})

/** Modules that a QR code in a dark terminal draws light: two rows are one line. */
function lightModules(output: string): boolean[][] {
  const lines = output.split('\n').filter((line) => /^[▄█▀ ]{25,}$/.test(line))
  const rows = lines.flatMap((line) => ['█▀', '█▄'].map((light) => [...line].map((sign) => light.includes(sign))))
  // The last line has one row only where their number is odd.
  return rows.length > (rows[0]?.length ?? 0) ? rows.slice(0, -1) : rows
}

describe('keys', () => {
  it('do what Vite\'s do', async () => {
    const memory = memoryProcess([], {tty: true})
    const input = Object.assign(new PassThrough(), {isTTY: true})
    const pressed: string[] = []
    const note = (name: string) => async () => void pressed.push(name)
    listenToKeys({...memory, stdin: () => input}, {restart: note('restart'), urls: note('urls'), open: note('open'), unpublished: note('unpublished'), quit: () => void pressed.push('quit')})
    input.write('r\nu\no\nd\nx\nconstructor\nc\nh\nq\n')
    await waitFor('the last key', () => pressed.includes('quit'))
    expect(pressed).toEqual(['restart', 'urls', 'open', 'unpublished', 'quit'])
    expect(memory.output()).toContain('  q + enter  quit\n')
    expect(memory.output()).toContain('\u001bc')
    expect(keysHint(memory)).toBe('  press h + enter for help\n')
  })

  it('restart the preview on the same folder', async () => {
    const root = siteFolder({'content/a.md': post('A')})
    const preview = running(root, '--port', '0')
    await preview.address()
    preview.keys.write('r\n')
    await waitFor('the second start', () => preview.output().match(/Local/g)?.length === 2)
    const last = [...preview.output().matchAll(/Local +(http:\S+)/g)].at(-1)?.[1] ?? ''
    expect((await fetch(`${last}a/`)).status).toBe(200)
    preview.keys.write('q\n')
    expect(await preview.code).toBe(0)
  })
})

it('faultText says what the machine refuses, and where a fault of ours is', () => {
  expect(faultText(Object.assign(new Error('watch'), {code: 'ENOSPC'}))).toMatch(/^Not every folder can be watched \(ENOSPC\)/)
  expect(faultText(new Error('lost'))).toMatch(/^The preview met a fault of its own: Error: lost\n +at /)
})

it('printChange says of how many posts only some were looked at', () => {
  const memory = memoryProcess([])
  const posts = [{source: 'content/a.md', url: '/a/', messages: []}, {source: 'content/b.md', url: '/b/', messages: []}]
  const counts = {error: 0, warning: 0, info: 0}
  printChange({saved: 300, posts, siteMessages: [], counts}, '/blog', memory)
  printChange({saved: 2, posts, siteMessages: [], counts}, '/blog', memory)
  printChange({saved: 0, posts: [], siteMessages: [], counts}, '/blog', memory)
  expect(memory.output()).toBe('300 posts, 2 of them looked at; nothing to report\n2 posts; nothing to report\nSite; nothing to report\n')
})

it('countsLine names what there is', () => {
  expect(countsLine({error: 2, warning: 1, info: 5})).toBe('2 errors and 1 warning on the site so far')
  expect(countsLine({error: 0, warning: 0, info: 5})).toBe('nothing to report')
})

it('networkNames are those of the machine, or the one that is named', () => {
  expect(networkNames('192.168.1.7')).toEqual(['192.168.1.7'])
  expect(networkNames('::1')).toEqual(['[::1]'])
  expect(networkNames(true).every((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name) && !name.startsWith('127.'))).toBe(true)
})
