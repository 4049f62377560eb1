import {resolve} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ExportedQuiz} from '../../../../src/core/quiz/export/exported-quiz.ts'
import {quizzesToQti3} from '../../../../src/core/quiz/export/qti3.ts'
import {renderPlainBlock} from '../../../../src/core/quiz/export/render-block.ts'
import {zipFiles} from '../../../../src/core/quiz/export/zip.ts'
import {readQuizzes as readQuizzesOf} from '../../../../src/cli/quiz-source.ts'
import {readQuizzes} from '../../../browser/quiz/quiz-html.ts'
import {memoryProcess} from '../../../cli/memory-process.ts'
import {idFaults, qtiFaults} from './qti-model.ts'
import {elementsIn, readXml, type XmlNode} from './read-xml.ts'
import {awkwardSample, exportedSample, withText} from './sample.ts'

/** What is wrong in a package, by file. */
function packageFaults(quizzes: readonly ExportedQuiz[]): Record<string, readonly string[]> {
  const faults = quizzesToQti3(quizzes, renderPlainBlock).map(({path, contents}) => {
    const root = readXml(contents)
    return [path, [...qtiFaults(root), ...idFaults(root)]] as const
  })
  return Object.fromEntries(faults.filter(([, found]) => found.length))
}

describe('QTI 3', () => {
  it('follows the schemas, file by file', async () => {
    expect(packageFaults(await exportedSample())).toEqual({})
    expect(packageFaults([...(await awkwardSample()), ...(await exportedSample())])).toEqual({})
    expect(packageFaults([])).toEqual({})
  })

  it('follows the schemas with the quizzes of a whole site', async () => {
    const {quizzes} = await readQuizzesOf({path: resolve('fixtures/site/blog'), format: 'qti3'}, memoryProcess([]))
    expect(quizzes.length).toBeGreaterThan(10)
    expect(packageFaults(quizzes)).toEqual({})
  })

  it('follows the schemas whatever the texts are', async () => {
    const pieces = ['# ', '- ', '> ', '|a|\n|-|\n|', '`', '```\n', '**', '[', '](http://', ')', '<', '>', '&', ']]>', '![', '\n\n', ': ', '[^1]', '\u0001', '\ufffe', '\ud800', 'x', '  ', '"', "'", '%']
    const texts = fc.oneof(fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map((parts) => parts.join('')), fc.string({unit: 'binary'}))
    const sample = await exportedSample()
    fc.assert(fc.property(texts, (text) => {
      expect(packageFaults(withText(sample, text))).toEqual({})
    }), {numRuns: 150})
  })

  it('is found out where it does not follow them', () => {
    const item = (body: string, attributes = 'title="t" time-dependent="false"'): readonly string[] =>
      qtiFaults(readXml(`<?xml version="1.0" encoding="UTF-8"?>\n<qti-assessment-item identifier="i" ${attributes}>${body}</qti-assessment-item>`))
    expect(item('<qti-item-body><p>?</p></qti-item-body>')).toEqual([])
    expect(item('<qti-response-processing /><qti-item-body><p>?</p></qti-item-body>')).toEqual(['qti-assessment-item holds qti-response-processing qti-item-body'])
    expect(item('<qti-item-body>text<em>x</em></qti-item-body>')).toEqual(['qti-item-body holds em', 'qti-item-body holds text'])
    expect(item('<qti-item-body><p><a>x</a></p></qti-item-body>')).toEqual(['a has no href'])
    expect(item('<qti-item-body><p><a href="a b">x</a><p /></p></qti-item-body>')).toEqual(['p holds a p', 'a has href a b'])
    expect(item('', 'title="t" time-dependent="no" xml:lang="x y" lang="x"')).toEqual([
      'qti-assessment-item has time-dependent no', 'qti-assessment-item has xml:lang x y', 'qti-assessment-item has lang'
    ])
    expect(item('<qti-response-processing><qti-match><qti-variable identifier="1" /></qti-match></qti-response-processing>')).toEqual([
      'qti-response-processing holds qti-match', 'qti-match holds qti-variable', 'qti-variable has identifier 1'
    ])
  })

  it('gives as many tries as the page, and shows what the page shows', async () => {
    const files = quizzesToQti3(await awkwardSample(), renderPlainBlock)
    const controls = files.filter(({path}) => /^test-\d+\.xml$/.test(path)).map(({contents}) => elementsIn(readXml(contents)).filter(({name}) => name === 'qti-item-session-control'))
    expect(controls.map((list) => list.map(({attributes}) => `${attributes['max-attempts']} ${attributes['show-feedback']}`))).toEqual([
      ['3 true', '0 true', '0 true', '0 true', '0 true', '0 true'], ['0 false', '0 false']
    ])
  })

  it('has hints that are opened by hand', async () => {
    const [first] = quizzesToQti3(await awkwardSample(), renderPlainBlock).filter(({path}) => path.startsWith('items/'))
    expect(first?.contents).toContain('</qti-choice-interaction><div><details><summary>Hint 1</summary><p>one</p></details><details><summary>Hint 2</summary><p><strong>two</strong></p></details></div></qti-item-body>')
  })

  it('names the language where the tag is one, and the direction where it is not plain', async () => {
    const items = quizzesToQti3(await awkwardSample(), renderPlainBlock).filter(({path}) => path.startsWith('items/')).map(({contents}) => readXml(contents))
    expect([...new Set(items.map((item) => `${item.attributes['xml:lang']} ${elementsIn(item).find(({name}) => name === 'qti-item-body')?.attributes['dir']}`))]).toEqual(['undefined undefined', 'ar rtl'])
  })

  it('keeps files apart where letters of any case are one', async () => {
    const paths = quizzesToQti3(await awkwardSample(), renderPlainBlock).map(({path}) => path.toLowerCase())
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('names every file in the manifest, and nothing else', async () => {
    const files = quizzesToQti3(await exportedSample(), renderPlainBlock)
    const manifest = readXml(files.find(({path}) => path === 'imsmanifest.xml')!.contents)
    const resources = elementsIn(manifest).filter(({name}) => name === 'resource')
    expect(resources.map(({attributes}) => attributes.href).sort()).toEqual(files.map(({path}) => path).filter((path) => path !== 'imsmanifest.xml').sort())
    const ids = resources.map(({attributes}) => attributes.identifier!)
    expect(new Set(ids).size).toBe(ids.length)
    const dependencies = elementsIn(manifest).filter(({name}) => name === 'dependency')
    expect(dependencies.every(({attributes}) => ids.includes(attributes.identifierref!))).toBe(true)
  })

  it('shuffles what the page shuffles, and fixes what keeps its place there', async () => {
    const question = (texts: readonly string[]): string => `[[quiz.questions]]\nquestion = "?"\n${texts.map((text, index) => `[[quiz.questions.answers]]\ntext = "${text}"\ncorrect = ${index === 0}\n`).join('')}`
    const quizzes = await readQuizzes([question(['one', 'two', 'All of the above']), question(['1', '2', '3'])].join('\n'))
    const items = quizzesToQti3(quizzes.map((quiz) => ({source: 'a.md', title: 'A', quiz})), renderPlainBlock).filter(({path}) => path.startsWith('items/'))
    const read = items.map(({contents}) => elementsIn(readXml(contents)))
    expect(read.map((all) => all.find(({name}) => name === 'qti-choice-interaction')?.attributes['shuffle'])).toEqual(['true', 'false'])
    expect(read[0]!.filter(({name}) => name === 'qti-simple-choice').map(({attributes}) => attributes['fixed'])).toEqual(['false', 'false', 'true'])
  })

  it('refers only to what is there', async () => {
    for (const {path, contents} of quizzesToQti3(await exportedSample(), renderPlainBlock).filter((file) => file.path.startsWith('items/'))) {
      const all = elementsIn(readXml(contents))
      const choices = all.filter(({name}) => name === 'qti-simple-choice').map(({attributes}) => attributes.identifier)
      const declared = all.filter(({name}) => /-declaration$/.test(name)).map(({attributes}) => attributes.identifier)
      if (choices.length) {
        const right = all.find(({name}) => name === 'qti-correct-response')!.children.map((child) => (child as XmlNode).children[0])
        expect(right.every((id) => choices.includes(id as string)), path).toBe(true)
        expect(all.filter(({name}) => name === 'qti-map-entry').every(({attributes}) => choices.includes(attributes['map-key'])), path).toBe(true)
      }
      const used = all.flatMap(({name, attributes}) => [
        attributes['response-identifier'], attributes['outcome-identifier'], ...(/^qti-(variable|correct|map-response|set-outcome-value)$/.test(name) ? [attributes.identifier] : [])
      ])
      expect(used.filter((name) => name && !declared.includes(name)), path).toEqual([])
    }
  })

  it('packs a zip that begins and ends as one, with the same bytes each time', async () => {
    const files = quizzesToQti3(await exportedSample(), renderPlainBlock)
    const zip = zipFiles(files)
    const view = new DataView(zip.buffer)
    expect(view.getUint32(0, true)).toBe(0x04034b50)
    expect(view.getUint32(zip.length - 22, true)).toBe(0x06054b50)
    expect(view.getUint16(zip.length - 12, true)).toBe(files.length)
    expect(view.getUint32(view.getUint32(zip.length - 6, true), true)).toBe(0x02014b50)
    // CRC-32 of the well-known check string.
    expect(new DataView(zipFiles([{path: 'a', contents: '123456789'}]).buffer).getUint32(14, true)).toBe(0xcbf43926)
    expect(zipFiles(files)).toEqual(zip)
  })
})
