import {toXml} from 'xast-util-to-xml'
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Quiz, QuizQuestion} from '../types.ts'
import type {ExportedQuiz, RenderBlock} from './exported-quiz.ts'
import {qtiBlocks} from './qti-content.ts'
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
 * Shape: `imsmanifest.xml`, `test-1.xml`, `items/test-1-1.xml`.
 * Units: identifiers are made of numbers and ids, paths of numbers, because two ids may differ by case only; never of texts.
 * Source: 1EdTech QTI 3.0, imsqti_asiv3p0_v1p0.xsd and imsqtiv3p0_imscpv1p2_v1p0.xsd.
 */
export function quizzesToQti3(quizzes: readonly ExportedQuiz[], renderBlock: RenderBlock): readonly PackageFile[] {
  const tests = quizzes.map((exported, index) => ({...exported, identifier: `test-${index + 1}`}))
  const withItems = tests.map((test) => ({...test, intro: introOf(test.quiz, renderBlock), items: itemsOf(test)}))
  return [
    {path: 'imsmanifest.xml', contents: write(manifest(withItems))},
    ...withItems.flatMap((test) => [
      {path: `${test.identifier}.xml`, contents: write(assessmentTest(test))},
      ...test.items.map(({identifier, path, question}) => ({
        path,
        contents: write(root('qti-assessment-item', {identifier, title: `${test.title} ${question.id}`, ...fixed, ...language(test.quiz)}, qtiItem(question, {quiz: test.quiz, renderBlock})))
      }))
    ])
  ]
}

const fixed = {adaptive: 'false', 'time-dependent': 'false'}

/** XML takes a well-formed tag or none. */
function language({lang}: Quiz): {readonly 'xml:lang'?: string} {
  const tag = lang.replaceAll('_', '-')
  return /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag) ? {'xml:lang': tag} : {}
}

type Test = ExportedQuiz & {readonly identifier: string; readonly intro: readonly Element[]; readonly items: readonly Item[]}

function introOf({intro, markdown}: Quiz, renderBlock: RenderBlock): readonly Element[] {
  return intro ? qtiBlocks(markdown ? renderBlock(intro) : [{type: 'text', value: intro}]) : []
}

function itemsOf({identifier, quiz}: ExportedQuiz & {readonly identifier: string}): Item[] {
  return quiz.questions.map((question, index) => ({
    identifier: `${identifier}-${question.id}`,
    path: `items/${identifier}-${index + 1}.xml`,
    question
  }))
}

function root(name: string, attributes: {readonly [name: string]: string}, children: readonly Element[]): Element {
  return x(name, {xmlns: asi, 'xmlns:xsi': xsi, 'xsi:schemaLocation': `${asi} ${schemas}/imsqti_asiv3p0_v1p0.xsd`, ...attributes}, [...children])
}

function assessmentTest({identifier, title, intro, items, quiz}: Test): Element {
  const rubric = intro.length ? [x('qti-rubric-block', {view: 'candidate', use: 'instructions'}, [x('qti-content-body', [...intro])])] : []
  const refs = items.map(({identifier: id, path, question}) => x('qti-assessment-item-ref', {identifier: id, href: path}, [
    // Without this there is one try, and no feedback.
    x('qti-item-session-control', {'max-attempts': String(question.tries), 'show-feedback': String(quiz.reveal !== 'never')}),
    x('qti-weight', {identifier: 'POINTS', value: String(question.points)})
  ]))
  const sum = x('qti-sum', [x('qti-test-variables', {'variable-identifier': 'SCORE', 'weight-identifier': 'POINTS'})])
  return root('qti-assessment-test', {identifier, title}, [
    x('qti-outcome-declaration', {identifier: 'SCORE', cardinality: 'single', 'base-type': 'float'}),
    x('qti-test-part', {identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual'}, [
      x('qti-assessment-section', {identifier: 'section', title, visible: 'true'}, [...rubric, ...refs])
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
  const xml = toXml(tree, {closeEmptyElements: true})
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&gt;').replace(notXml, '')}\n`
}

/** What XML 1.0 cannot hold, not even escaped. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
