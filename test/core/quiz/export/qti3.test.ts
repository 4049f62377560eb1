import {describe, expect, it} from 'vitest'
import {quizzesToQti3} from '../../../../src/core/quiz/export/qti3.ts'
import {renderPlainBlock} from '../../../../src/core/quiz/export/render-block.ts'
import {zipFiles} from '../../../../src/core/quiz/export/zip.ts'
import {readQuizzes} from '../../../browser/quiz/quiz-html.ts'
import {exportedSample} from './sample.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Node | string)[]
}

/** Read XML of our own writing; throws where it is not well formed. */
function readXml(text: string): Node {
  const root: Node = {name: '', attributes: {}, children: []}
  const open = [root]
  let at = text.indexOf('?>') + 2
  for (const match of text.slice(at).matchAll(/<(\/?)([a-z][\w:-]*)((?: [\w:-]+="[^"<]*")*) ?(\/?)>|([^<]+)/g)) {
    const [whole, closing, name = '', written = '', empty, content] = match
    expect(match.index).toBe(at - (text.indexOf('?>') + 2))
    at += whole.length
    const parent = open.at(-1)!
    if (content !== undefined) {
      expect(content.replace(/&(amp|lt|gt|quot|apos|#x?[\da-f]+);/gi, '')).not.toContain('&')
      parent.children.push(content)
    } else if (closing) {
      expect(parent.name).toBe(name)
      open.pop()
    } else {
      const attributes = Object.fromEntries([...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map((part) => [part[1]!, part[2]!]))
      const node: Node = {name, attributes, children: []}
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  expect(at).toBe(text.length)
  expect(open).toHaveLength(1)
  return root.children.find((child): child is Node => typeof child !== 'string')!
}

const elementsIn = (node: Node): Node[] => node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
const flow = 'p div a blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 hr li ol pre strong sub sup table tbody td th thead tr ul'
const inline = 'a br code em strong sub sup'
const expressions = 'qti-map-response qti-variable qti-base-value qti-correct qti-match qti-sum qti-max qti-not qti-is-null qti-or qti-string-match qti-equal qti-test-variables'

/** What the schema of QTI 3.0 asks of the elements that we write: children in their order, and required attributes. */
const schema: Readonly<Record<string, {readonly children: string; readonly required?: string; readonly text?: true; readonly ordered?: true}>> = {
  'qti-assessment-item': {children: 'qti-response-declaration qti-outcome-declaration qti-item-body qti-response-processing qti-modal-feedback', required: 'identifier title adaptive time-dependent', ordered: true},
  'qti-assessment-test': {children: 'qti-outcome-declaration qti-test-part qti-outcome-processing', required: 'identifier title', ordered: true},
  'qti-response-declaration': {children: 'qti-correct-response qti-mapping', required: 'identifier cardinality base-type', ordered: true},
  'qti-outcome-declaration': {children: '', required: 'identifier cardinality base-type'},
  'qti-correct-response': {children: 'qti-value'},
  'qti-value': {children: '', text: true},
  'qti-mapping': {children: 'qti-map-entry', required: 'default-value'},
  'qti-map-entry': {children: '', required: 'map-key mapped-value'},
  'qti-item-body': {children: `${flow} qti-choice-interaction`},
  'qti-choice-interaction': {children: 'qti-prompt qti-simple-choice', required: 'response-identifier max-choices shuffle', ordered: true},
  'qti-prompt': {children: inline, text: true},
  'qti-simple-choice': {children: `${inline} qti-feedback-block`, required: 'identifier', text: true},
  'qti-feedback-block': {children: 'qti-content-body', required: 'outcome-identifier identifier show-hide'},
  'qti-modal-feedback': {children: 'qti-content-body', required: 'outcome-identifier identifier show-hide'},
  'qti-content-body': {children: flow},
  'qti-text-entry-interaction': {children: '', required: 'response-identifier'},
  'qti-response-processing': {children: 'qti-response-condition qti-set-outcome-value'},
  'qti-outcome-processing': {children: 'qti-set-outcome-value'},
  'qti-response-condition': {children: 'qti-response-if qti-response-else', ordered: true},
  'qti-response-if': {children: `${expressions} qti-set-outcome-value`},
  'qti-response-else': {children: 'qti-set-outcome-value'},
  'qti-set-outcome-value': {children: expressions, required: 'identifier'},
  'qti-base-value': {children: '', required: 'base-type', text: true},
  'qti-variable': {children: '', required: 'identifier'},
  'qti-correct': {children: '', required: 'identifier'},
  'qti-map-response': {children: '', required: 'identifier'},
  'qti-test-variables': {children: '', required: 'variable-identifier weight-identifier'},
  'qti-match': {children: expressions},
  'qti-sum': {children: expressions},
  'qti-max': {children: expressions},
  'qti-not': {children: expressions},
  'qti-is-null': {children: expressions},
  'qti-or': {children: expressions},
  'qti-string-match': {children: expressions, required: 'case-sensitive'},
  'qti-equal': {children: expressions, required: 'tolerance-mode tolerance'},
  'qti-test-part': {children: 'qti-assessment-section', required: 'identifier navigation-mode submission-mode'},
  'qti-assessment-section': {children: 'qti-assessment-item-ref', required: 'identifier title visible'},
  'qti-assessment-item-ref': {children: 'qti-weight', required: 'identifier href'},
  'qti-weight': {children: '', required: 'identifier value'},
  manifest: {children: 'metadata organizations resources', required: 'identifier', ordered: true},
  metadata: {children: 'schema schemaversion', ordered: true},
  schema: {children: '', text: true},
  schemaversion: {children: '', text: true},
  organizations: {children: ''},
  resources: {children: 'resource'},
  resource: {children: 'file dependency', required: 'identifier type href', ordered: true},
  file: {children: '', required: 'href'},
  dependency: {children: '', required: 'identifierref'}
}

function faults(node: Node): string[] {
  const rule = schema[node.name]
  const own: string[] = []
  if (rule) {
    const allowed = rule.children.split(' ')
    const names = node.children.map((child) => (typeof child === 'string' ? '' : child.name))
    for (const name of names) if (name ? !allowed.includes(name) : !rule.text) own.push(`${node.name} holds ${name || 'text'}`)
    const places = names.map((name) => allowed.indexOf(name))
    if (rule.ordered && places.some((place, index) => index > 0 && place < places[index - 1]!)) own.push(`${node.name} is out of order: ${names}`)
    for (const name of rule.required?.split(' ') ?? []) if (!node.attributes[name]) own.push(`${node.name} has no ${name}`)
  } else if (!`${flow} br`.split(' ').includes(node.name)) own.push(`${node.name} is unknown`)
  if (node.attributes.identifier && !/^[a-z_][\w.-]*$/i.test(node.attributes.identifier)) own.push(`identifier ${node.attributes.identifier}`)
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : faults(child)))]
}

describe('QTI 3', () => {
  it('follows the schema, file by file', async () => {
    for (const {path, contents} of quizzesToQti3(await exportedSample(), renderPlainBlock)) expect(faults(readXml(contents)), path).toEqual([])
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
        const right = all.find(({name}) => name === 'qti-correct-response')!.children.map((child) => (child as Node).children[0])
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
