import type {XmlNode} from './read-xml.ts'

/**
 * What the schemas of QTI 3.0 ask of the elements that we write, in our words.
 *
 * Source: 1EdTech, imsqti_asiv3p0_v1p0.xsd (its SBAC profile of 2019, of the same namespace, which adds attributes and takes none of these
 * elements away) and imsqtiv3p0_imscpv1p2_v1p0.xsd; the assertions on `qti-choice-interaction` and `qti-response-processing` are of its
 * Schematron rules.
 */
export interface Model {
  /** Allowed children as a regular expression over their names; absent: none. */
  readonly children?: string
  /** Text may stand between the children. */
  readonly mixed?: true
  /** `name=type`, with `!` where required. */
  readonly attributes?: string
}

const inline = 'a|br|code|em|strong|sub|sup'
const block = 'blockquote|dl|h1|h2|h3|h4|h5|h6|hr|ol|p|pre|table|ul|div'
const flow = `${inline}|${block}|details`
const feedback = 'qti-feedback-block'
const interactions = 'qti-text-entry-interaction'
const numeric = 'qti-sum|qti-variable|qti-base-value|qti-map-response|qti-correct|qti-max|qti-test-variables'
const expression = `${numeric}|qti-not|qti-is-null|qti-or|qti-match|qti-equal|qti-string-match`
const common = 'id=id class=text xml:lang=language label=text dir=ltr|rtl|auto'
const baseType = 'boolean|directedPair|duration|file|float|identifier|integer|pair|point|string|uri'
const variable = `cardinality=multiple|ordered|record|single! base-type=${baseType}`
const shown = 'outcome-identifier=name! identifier=name!'
const words: Model = {children: `(${inline}|${interactions})*`, mixed: true, attributes: common}
const cell: Model = {children: `(${flow}|${feedback})*`, mixed: true, attributes: common}
const rows: Model = {children: 'tr+', attributes: common}
const list: Model = {children: 'li*', attributes: common}
const one: Model = {children: `(${expression})`}
const two: Model = {children: `(${expression}){2}`}
const many: Model = {children: `(${expression})+`}
const rules = '(qti-response-condition|qti-set-outcome-value)*'

/** Models by name of the element. */
export const qtiModels: Readonly<Record<string, Model>> = {
  'qti-assessment-test': {children: 'qti-outcome-declaration* qti-rubric-block* qti-test-part+ qti-outcome-processing?', attributes: 'identifier=name! title=text! class=text'},
  'qti-test-part': {children: 'qti-item-session-control? qti-rubric-block* qti-assessment-section+', attributes: 'identifier=name! title=text navigation-mode=linear|nonlinear! submission-mode=individual|simultaneous!'},
  'qti-assessment-section': {children: 'qti-item-session-control? qti-ordering? qti-rubric-block* qti-assessment-item-ref*', attributes: 'identifier=name! title=text! visible=flag! required=flag fixed=flag keep-together=flag'},
  'qti-rubric-block': {children: 'qti-content-body', attributes: `${common} view=author|candidate|proctor|scorer|testConstructor|tutor! use=instructions|scoring|navigation`},
  'qti-assessment-item-ref': {children: 'qti-item-session-control? qti-weight*', attributes: 'identifier=name! href=address! required=flag fixed=flag'},
  'qti-item-session-control': {attributes: 'max-attempts=count show-feedback=flag allow-review=flag show-solution=flag allow-comment=flag allow-skipping=flag validate-responses=flag'},
  'qti-weight': {attributes: 'identifier=name! value=number!'},
  'qti-outcome-processing': {children: 'qti-set-outcome-value*'},
  'qti-test-variables': {attributes: 'variable-identifier=name! weight-identifier=name section-identifier=name'},
  'qti-assessment-item': {
    children: 'qti-response-declaration* qti-outcome-declaration* qti-item-body? qti-response-processing? qti-modal-feedback*',
    attributes: 'identifier=name! title=text! label=text xml:lang=language adaptive=flag time-dependent=flag!'
  },
  'qti-response-declaration': {children: 'qti-default-value? qti-correct-response? qti-mapping?', attributes: `identifier=id! ${variable}`},
  'qti-outcome-declaration': {children: 'qti-default-value?', attributes: `identifier=name! ${variable} normal-maximum=number normal-minimum=number`},
  'qti-correct-response': {children: 'qti-value+'},
  'qti-value': {mixed: true, attributes: `field-identifier=name base-type=${baseType}`},
  'qti-mapping': {children: 'qti-map-entry+', attributes: 'default-value=number lower-bound=number upper-bound=number'},
  'qti-map-entry': {attributes: 'map-key=text! mapped-value=number! case-sensitive=flag'},
  'qti-item-body': {children: `(qti-choice-interaction|${feedback}|${block})+`, attributes: common},
  'qti-choice-interaction': {children: 'qti-prompt? qti-simple-choice+', attributes: `${common} response-identifier=name! shuffle=flag max-choices=count min-choices=count`},
  'qti-prompt': {children: `(${flow})*`, mixed: true, attributes: common},
  'qti-simple-choice': {children: `(${flow}|${feedback})*`, mixed: true, attributes: `${common} identifier=name! fixed=flag show-hide=show|hide`},
  'qti-text-entry-interaction': {attributes: `${common} response-identifier=idref! expected-length=count pattern-mask=text placeholder-text=text format=text`},
  'qti-feedback-block': {children: 'qti-content-body?', attributes: `${common} ${shown} show-hide=show|hide`},
  'qti-modal-feedback': {children: 'qti-content-body?', attributes: `${shown} show-hide=show|hide! title=text`},
  'qti-content-body': {children: `(${flow})*`, mixed: true},
  'qti-response-processing': {children: rules, attributes: 'template=address template-location=address'},
  'qti-response-condition': {children: 'qti-response-if qti-response-else-if* qti-response-else?'},
  'qti-response-if': {children: `(${expression}) ${rules}`},
  'qti-response-else': {children: rules},
  'qti-set-outcome-value': {children: `(${expression})`, attributes: 'identifier=name!'},
  'qti-base-value': {mixed: true, attributes: `base-type=${baseType}!`},
  'qti-variable': {attributes: 'identifier=name! weight-identifier=name'},
  'qti-correct': {attributes: 'identifier=name!'},
  'qti-map-response': {attributes: 'identifier=name!'},
  'qti-not': one,
  'qti-is-null': one,
  'qti-match': two,
  'qti-or': many,
  'qti-max': many,
  'qti-sum': {children: `(${numeric})+`},
  'qti-string-match': {...two, attributes: 'case-sensitive=flag! substring=flag'},
  'qti-equal': {...two, attributes: 'tolerance-mode=absolute|exact|relative tolerance=text include-lower-bound=flag include-upper-bound=flag'},
  a: {...words, attributes: `${common} href=address!`},
  blockquote: {children: `(${flow})*`, mixed: true, attributes: common},
  br: {attributes: common},
  code: words,
  dd: cell,
  details: {children: `summary (${flow})*`, attributes: `${common} open=flag`},
  summary: {children: `(${inline})*`, mixed: true, attributes: common},
  div: cell,
  dl: {children: '(dd|dt)*', attributes: common},
  dt: words,
  em: words,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'pre', 'strong', 'sub', 'sup'].map((name) => [name, words])),
  hr: {attributes: common},
  li: cell,
  ol: list,
  ul: list,
  table: {children: 'caption? col* colgroup* thead? tfoot? tbody* tr*', attributes: common},
  tbody: rows,
  thead: rows,
  tr: {children: '(td|th)+', attributes: common},
  td: cell,
  th: cell,
  manifest: {children: 'metadata organizations resources', attributes: 'identifier=id!'},
  metadata: {children: 'schema schemaversion'},
  schema: {mixed: true},
  schemaversion: {mixed: true},
  organizations: {},
  resources: {children: 'resource*'},
  resource: {
    children: 'file+ dependency*',
    attributes: 'identifier=id! type=imsqti_test_xmlv3p0|imsqti_section_xmlv3p0|imsqti_item_xmlv3p0|webcontent! href=address'
  },
  file: {attributes: 'href=address!'},
  dependency: {attributes: 'identifierref=idref!'}
}

const name = /^[a-z_][\w.-]*$/i

/** Types of attributes; any other word is an enumeration, `a|b`. */
const types: Readonly<Record<string, RegExp>> = {
  id: name,
  idref: name,
  name,
  text: /^[^]*$/,
  flag: /^(true|false|1|0)$/,
  count: /^\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i,
  language: /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i,
  // RFC 3986, but for the letters of other scripts, which the schema leaves alone.
  address: /^([\w\-.~:/?#@!$&'()*+,;=\u00a0-\u{10ffff}]|\[[\da-f:.]+\]|%[\da-f]{2})*$/iu
}

/** Say where an element, or one within it, is not as the schema wants it; each in a line. */
export function qtiFaults(node: XmlNode, models = qtiModels): readonly string[] {
  const model = models[node.name]
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : qtiFaults(child, models)))
  return model ? [...contentFaults(node, model), ...attributeFaults(node, model), ...below] : [`${node.name} is unknown`, ...below]
}

/** Say which ids a document has twice, and which it refers to without having them. */
export function idFaults(root: XmlNode): readonly string[] {
  const ids = valuesOf(root, 'id')
  const missing = valuesOf(root, 'idref').filter((id) => !ids.includes(id))
  return [...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} twice`), ...missing.map((id) => `no id ${id}`)]
}

function valuesOf(node: XmlNode, type: string): readonly string[] {
  const own = declared(qtiModels[node.name]).flatMap((attribute) => (attribute.type === type ? (node.attributes[attribute.name] ?? []) : []))
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : valuesOf(child, type)))]
}

function contentFaults({name, children}: XmlNode, {children: pattern = '', mixed}: Model): readonly string[] {
  const names = children.flatMap((child) => (typeof child === 'string' ? [] : child.name))
  const expression = pattern.replace(/[a-z][\w-]*/g, '(?:$&,)').replaceAll(' ', '')
  const isText = children.some((child) => typeof child === 'string' && (pattern ? child.trim() : child) !== '')
  return [
    ...(new RegExp(`^(?:${expression})$`).test(names.map((child) => `${child},`).join('')) ? [] : [`${name} holds ${names.join(' ') || 'nothing'}`]),
    ...(isText && !mixed ? [`${name} holds text`] : [])
  ]
}

function attributeFaults({name, attributes}: XmlNode, model: Model): readonly string[] {
  const known = declared(model)
  const ofRoot = (attribute: string): boolean => /^xmlns(:xsi)?$|^xsi:schemaLocation$/.test(attribute)
  return [
    ...known.filter((attribute) => attribute.required && attributes[attribute.name] === undefined).map((attribute) => `${name} has no ${attribute.name}`),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const attribute = known.find((one) => one.name === key)
      if (!attribute) return ofRoot(key) ? [] : [`${name} has ${key}`]
      return (types[attribute.type] ?? new RegExp(`^(${attribute.type})$`)).test(value) ? [] : [`${name} has ${key} ${value}`]
    })
  ]
}

function declared({attributes = ''}: Model = {}): readonly {readonly name: string; readonly type: string; readonly required: boolean}[] {
  return attributes.split(' ').filter(Boolean).map((written) => {
    const [, name = '', type = '', required = ''] = /^(.*?)=(.*?)(!?)$/.exec(written) ?? []
    return {name, type, required: required !== ''}
  })
}
