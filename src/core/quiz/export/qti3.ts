import {toXml} from 'xast-util-to-xml'
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {QuizQuestion} from '../types.ts'
import type {ExportedQuiz, RenderBlock} from './exported-quiz.ts'
import {qtiItem} from './qti-item.ts'
import type {PackageFile} from './zip.ts'

const asi = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
const schemas = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

/** One question with its file. */
interface Item {
  readonly identifier: string
  readonly path: string
  readonly question: QuizQuestion
}

/**
 * Write quizzes as a QTI 3 package: a manifest, a test for each quiz, an item for each question.
 *
 * Shape: `imsmanifest.xml`, `test-1.xml`, `items/test-1-q1.xml`.
 * Units: identifiers and paths are made of numbers and ids, never of texts.
 * Source: 1EdTech QTI 3.0, imsqti_asiv3p0_v1p0.xsd and imsqtiv3p0_imscpv1p2_v1p0.xsd.
 */
export function quizzesToQti3(quizzes: readonly ExportedQuiz[], renderBlock: RenderBlock): readonly PackageFile[] {
  const tests = quizzes.map((exported, index) => ({...exported, identifier: `test-${index + 1}`}))
  const withItems = tests.map((test) => ({...test, items: itemsOf(test)}))
  return [
    {path: 'imsmanifest.xml', contents: write(manifest(withItems))},
    ...withItems.flatMap((test) => [
      {path: `${test.identifier}.xml`, contents: write(assessmentTest(test))},
      ...test.items.map(({identifier, path, question}) => ({
        path,
        contents: write(root('qti-assessment-item', {identifier, title: `${test.title} ${question.id}`, ...fixed, 'xml:lang': test.quiz.lang}, qtiItem(question, {quiz: test.quiz, renderBlock})))
      }))
    ])
  ]
}

const fixed = {adaptive: 'false', 'time-dependent': 'false'}

type Test = ExportedQuiz & {readonly identifier: string; readonly items: readonly Item[]}

function itemsOf({identifier, quiz}: ExportedQuiz & {readonly identifier: string}): Item[] {
  return quiz.questions.map((question) => ({
    identifier: `${identifier}-${question.id}`,
    path: `items/${identifier}-${question.id}.xml`,
    question
  }))
}

function root(name: string, attributes: {readonly [name: string]: string}, children: readonly Element[]): Element {
  return x(name, {xmlns: asi, 'xmlns:xsi': xsi, 'xsi:schemaLocation': `${asi} ${schemas}/imsqti_asiv3p0_v1p0.xsd`, ...attributes}, [...children])
}

function assessmentTest({identifier, title, items}: Test): Element {
  const refs = items.map(({identifier: id, path, question}) =>
    x('qti-assessment-item-ref', {identifier: id, href: path}, [x('qti-weight', {identifier: 'POINTS', value: String(question.points)})])
  )
  const sum = x('qti-sum', [x('qti-test-variables', {'variable-identifier': 'SCORE', 'weight-identifier': 'POINTS'})])
  return root('qti-assessment-test', {identifier, title}, [
    x('qti-outcome-declaration', {identifier: 'SCORE', cardinality: 'single', 'base-type': 'float'}),
    x('qti-test-part', {identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual'}, [
      x('qti-assessment-section', {identifier: 'section', title, visible: 'true'}, refs)
    ]),
    x('qti-outcome-processing', [x('qti-set-outcome-value', {identifier: 'SCORE'}, [sum])])
  ])
}

function manifest(tests: readonly Test[]): Element {
  const cp = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
  const resources = tests.flatMap(({identifier, items}) => [
    resource({identifier, type: 'imsqti_test_xmlv3p0', href: `${identifier}.xml`}, items.map((item) => x('dependency', {identifierref: item.identifier}))),
    ...items.map((item) => resource({identifier: item.identifier, type: 'imsqti_item_xmlv3p0', href: item.path}, []))
  ])
  return x('manifest', {xmlns: cp, 'xmlns:xsi': xsi, 'xsi:schemaLocation': `${cp} ${schemas}/imsqtiv3p0_imscpv1p2_v1p0.xsd`, identifier: 'quizzes'}, [
    x('metadata', [x('schema', 'QTI Package'), x('schemaversion', '3.0.0')]),
    x('organizations'),
    x('resources', resources)
  ])
}

function resource(attributes: {readonly identifier: string; readonly type: string; readonly href: string}, dependencies: readonly Element[]): Element {
  return x('resource', attributes, [x('file', {href: attributes.href}), ...dependencies])
}

function write(tree: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree, {closeEmptyElements: true})}\n`
}
