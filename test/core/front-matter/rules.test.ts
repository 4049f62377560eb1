import {describe, expect, it} from 'vitest'
import {dataLimits} from '../../../src/core/front-matter/json-safe.ts'
import {frontMatterRules} from '../../../src/core/rules/front-matter.ts'
import {read, short, toml, yaml} from './read.ts'

const long = (count: number, item: string): string => Array.from({length: count}, () => item).join(', ')

/** A document for every rule, with the place and the sentence that it gets. */
const cases: readonly (readonly [rule: string, document: string, place: string, sentence: string])[] = [
  ['front-matter-fence', '\n- item\n', '2:1', 'Unexpected `-` at the start of the file, expected `---`'],
  ['front-matter-fence', '++\n', '1:1', 'Unexpected `++` at the start of the file, expected `+++`'],
  ['front-matter-unclosed', "+++\ntitle = 'A'\n", '1:1', 'Unexpected end of file in the TOML front matter, expected a line that begins with `+++`'],
  ['front-matter-unclosed', '\n {"a": "}"\n', '2:2', 'Unexpected end of file in the JSON front matter, expected `}`'],
  ['front-matter-syntax', toml('draft = False'), '3:9', 'Unexpected `False` in the TOML data, expected `true` or `false`'],
  ['front-matter-reserved-key', toml('a = 1', '[params.__proto__]', 'b = 1'), '4:9', 'Unexpected key `__proto__`, expected another name'],
  ['front-matter-reserved-key', yaml('constructor: {prototype: {a: 1}}'), '3:15', 'Unexpected key `constructor.prototype`, expected another name'],
  ['front-matter-too-deep', toml(`a.${'b.'.repeat(40)}c = 1`), '3:65', 'Unexpected depth of 33 levels, expected at most 32'],
  ['front-matter-too-deep', yaml(`a: ${'['.repeat(40)}${']'.repeat(40)}`), '3:36', 'Unexpected depth of 33 levels, expected at most 32'],
  ['front-matter-too-big', toml(`a = [${long(dataLimits.items + 1, '1')}]`), '3:5', 'Unexpected size of 10001 items, expected at most 10000'],
  ['front-matter-too-big', `+++\n#${'a'.repeat(dataLimits.characters)}\n+++\n`, '2:1', 'Unexpected size of 262146 characters, expected at most 262144'],
  ['front-matter-duplicate-key', yaml('Tags: [a]', 'tags: [b]'), '4:1', 'Unexpected key `tags` beside `Tags`, expected one of them'],
  ['front-matter-number-inexact', yaml('a: [1, 9007199254740993]'), '3:8', 'Unexpected number `9007199254740993`, expected at most 9007199254740991 or a text in quotes'],
  ['front-matter-integer', toml('[b]', 'a = 9007199254740993'), '4:5', 'Unexpected integer `9007199254740993`, expected one between -9007199254740991 and 9007199254740991, or a text in quotes'],
  ['front-matter-date-impossible', toml('date = 2020-02-30'), '3:8', 'Unexpected date `2020-02-30`, expected a day that exists'],
  ['front-matter-date', toml("date = 'yesterday'"), '3:8', 'Unexpected `yesterday` for `date`, expected a date such as `2020-06-29T09:00:00+03:00` or `2020-06-29`'],
  ['front-matter-date-impossible', toml("date = '2020-02-30T09:00:00Z'"), '3:8', 'Unexpected date `2020-02-30T09:00:00Z`, expected a day that exists'],
  ['front-matter-date-impossible', yaml('lastmod: 2020-02-30'), '3:10', 'Unexpected date `2020-02-30`, expected a day that exists'],
  ['front-matter-date-impossible', yaml('date: 31 Apr 2020'), '3:7', 'Unexpected date `31 Apr 2020`, expected a day that exists'],
  ['front-matter-date-impossible', '{"title": "A", "expiryDate": "2019-02-29"}\n', '1:30', 'Unexpected date `2019-02-29`, expected a day that exists'],
  ['front-matter-date', yaml('date: 2020-02-28T25:00:00'), '3:7', 'Unexpected `2020-02-28T25:00:00` for `date`, expected a date such as `2020-06-29T09:00:00+03:00` or `2020-06-29`'],
  ['front-matter-date-odd', toml('date = 0000-01-01'), '3:8', 'Unexpected `0000-01-01` for `date`, expected a year from 1 to 9999'],
  ['front-matter-date-number', toml('date = 1593417600'), '3:8', 'Unexpected number `1593417600` for `date`, expected a date; read as seconds since 1970: `2020-06-29T08:00:00Z`'],
  ['front-matter-published', yaml('published: false'), '3:12', 'Unexpected `false` for `published`, expected a date or `draft`'],
  ['front-matter-type', toml("draft = 'yes'"), '3:9', 'Unexpected `"yes"` for `draft`, expected `true` or `false`; read as `false`'],
  ['front-matter-type', toml('[build]', "list = 'Never'"), '4:8', 'Unexpected `"Never"` for `build.list`, expected `always`, `local` or `never`; read as `"always"`'],
  ['front-matter-shape', toml("url = 'https://example.com/a'"), '3:7', 'Unexpected `"https://example.com/a"` for `url`, expected a path such as `/posts/first.html`'],
  ['front-matter-shape', yaml('aliases: [/a, http://b/]'), '3:15', 'Unexpected `"http://b/"` for `aliases.1`, expected a path such as `/old/first.html`'],
  ['front-matter-shape', toml('params = []'), '3:10', 'Unexpected `[]` for `params`, expected a table'],
  ['front-matter-unknown-key', toml("latmod = '2020-01-01'"), '3:1', 'Unexpected key `latmod`, expected `lastmod`'],
  ['front-matter-old-key', toml('[_build]', 'render = false'), '3:2', 'Unexpected key `_build`, expected `build`'],
  ['front-matter-old-key', yaml('cascade:', '  - _Target: {kind: page}'), '4:5', 'Unexpected key `_Target`, expected `target`'],
  ['front-matter-markup', toml("markup = 'asciidoc'"), '3:10', 'Unexpected `asciidoc` for `markup`, expected `markdown` or `html`'],
  ['front-matter-dimension', toml("roles = ['guest']"), '3:1', 'Unexpected key `roles`, expected one site, role and version'],
  ['front-matter-control-character', yaml('tags: [a, "b\\x01"]'), '3:11', 'Unexpected control character `U+0001` in `tags.1`, expected printable text'],
  ['front-matter-bidi', toml('description = "a \\u202E b"'), '3:15', 'Unexpected direction override `U+202E` in `description`, expected plain text'],
  ['front-matter-title-missing', '+++\n+++\nText.', '1:1', 'Unexpected page without `title`, expected one in the front matter'],
  ['front-matter-title-missing', "+++\nTitle = ' '\n+++\nText.", '2:9', 'Unexpected page without `title`, expected one in the front matter']
]

describe('rules of front matter', () => {
  it.each(cases)('%s at its place', async (rule, document, place, sentence) => {
    const {messages} = await read(document)
    expect(messages.map((message) => [`${message.line}:${message.column}`, message.rule, message.reason])).toEqual([[place, rule, sentence]])
    expect(messages[0]?.severity).toBe(frontMatterRules[rule as keyof typeof frontMatterRules].severity)
    expect(messages[0]?.note).not.toBe('')
  })

  it('all have a case here or, if they are about bytes, beside `decodeText`', () => {
    const produced = new Set(['front-matter-encoding', ...cases.map(([rule]) => rule)])
    expect(Object.keys(frontMatterRules).filter((rule) => !produced.has(rule))).toEqual([])
  })

  it('count the lines of a long front matter from the start of the file', async () => {
    const filler = Array.from({length: 14}, (_, index) => ['[[list]]', `  number = ${index}`, "  text = 'x'", ''])
    const lines = ['', '+++', "title = 'A'", "draft = 'no'", ...filler.flat(), '[sitemap]', "  priority = '0.5'", '+++', 'Text.']
    expect(lines.indexOf('+++', 2) - lines.indexOf('+++') + 1).toBe(62)
    const {messages} = await read(lines.join('\r\n'))
    expect(short(messages)).toEqual(['4:9 front-matter-type', '62:14 front-matter-type'])
    expect(messages[1]).toMatchObject({line: 62, column: 14, endLine: 62, endColumn: 19})
  })

  it('make unknown keys an error with `strict`', async () => {
    const {defaultSettings} = await import('../../../src/core/settings.ts')
    const {messages} = await read(toml("latmod = '2020-01-01'"), {settings: {...defaultSettings, strict: true}})
    expect(messages.map(({severity}) => severity)).toEqual(['error'])
  })
})
