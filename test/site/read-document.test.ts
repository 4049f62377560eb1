import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decodeFrontMatter} from '../../src/core/front-matter/decode.ts'
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

describe('a document of which only the head is decoded', () => {
  it.each([
    ['+++\ntitle = "Ä"\n+++\n\nТекст\n+++\n'],
    ['+++\r\ntitle = "A"\r\n+++\r\nText\r\n'],
    ['+++\n+++\nText'],
    ['+++\ntitle = "A"\n+++'],
    ['+++\ntitle = "A"\n+++ rest of the line'],
    ['+++\ntitle = "A"\nno end\n'],
    ['+++\ntitle = """\n---\n"""\n+++\nText\n'],
    ['---\ntitle: A\n---\nText\n+++\n'],
    ['--\n---\nText\n'],
    ['\n  ---\n  title: A\n  ---\nText\n'],
    ['\ufeff+++\ntitle = "A"\n+++\nText\n'],
    ['{"title": "A"}\nText\n'],
    ['Text\n---\nMore\n'],
    ['']
  ])('is the same as one that is decoded whole: %j', async (text) => {
    const {document} = await read(Buffer.from(text))
    const whole = new VFile({path: 'a.md', value: text})
    const {block, data} = await decodeFrontMatter(whole)
    expect([String(document.file), document.block, document.data]).toEqual([text, block, data])
    expect(document.file.messages.map(String)).toEqual(whole.messages.map(String))
  })
})
