import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {classify} from '../../src/site/bundle.ts'
import {readConfig} from '../../src/site/config.ts'
import {readDocument} from '../../src/site/read-document.ts'

async function read(bytes: Uint8Array) {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-read-'))
  try {
    writeFileSync(join(root, 'a.md'), bytes)
    const {config} = await readConfig({root, environment: 'production'})
    const [source] = classify([{relative: 'a.md', source: 'a.md', language: 'en'}], config)
    if (!source) throw new Error('no source')
    return await readDocument(source, {root, fault: undefined, type: 'text/markdown'})
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

describe('a document that is not UTF-8', () => {
  it.each([
    ['of one byte a letter', Buffer.from('---\ntitle: A\n---\n\nna\u00efve\n', 'latin1'), '5:3 Unexpected byte `0xEF`, expected UTF-8'],
    ['of two bytes a letter', Buffer.from('\ufeff---\ntitle: A\n---\n', 'utf16le'), '1:1 Unexpected UTF-16, expected UTF-8']
  ])('%s is broken, with the place of its first bad byte', async (_, bytes, message) => {
    const {broken, document} = await read(bytes)
    expect(broken).toBe(true)
    expect(document.file.messages.filter(({ruleId}) => ruleId === 'front-matter-encoding').map(({line, column, reason}) => `${line}:${column} ${reason}`)).toEqual([message])
  })

  it('is not one with a sign of replacement that is its author’s own', async () => {
    const {broken, document} = await read(Buffer.from('---\ntitle: A\n---\n\n\ufffd\n'))
    expect([broken, document.file.messages.length, String(document.file)]).toEqual([false, 0, '---\ntitle: A\n---\n\n\ufffd\n'])
  })
})
