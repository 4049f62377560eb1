import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {report} from '../../../src/core/diagnostics.ts'
import {splitFrontMatter} from '../../../src/core/front-matter/fence.ts'
import {locateMessages} from '../../../src/core/front-matter/locate.ts'

type Key = readonly (string | number)[]

/** The text that a message about a key is placed at, and the place. */
async function placed(document: string, key: Key, at?: 'key' | 'value'): Promise<string> {
  const file = new VFile({value: document})
  const {block} = splitFrontMatter(file)
  const message = report(file, 'front-matter-type', at ? {key, at} : {key}, {actual: 1, key: 'a', wanted: 'b'})
  await locateMessages(file, block)
  const {place} = message
  expect(message.keyPlace).toBeUndefined()
  if (!place || !('start' in place)) return `${message.line}:${message.column}`
  const text = document.slice(place.start.offset, place.end.offset)
  expect([message.line, message.column]).toEqual([place.start.line, place.start.column])
  return `${place.start.line}:${place.start.column} ${text.split('\n', 1)[0] ?? ''}`
}

const inToml = `+++
Title = 'A'
tags = ['a', 5]
a.b.c = 1
inline = {x = 1, y = [{z = 2}]}

[quiz]
pass = 1
  [[quiz.questions]]
    question = 'Q'
    [[quiz.questions.answers]]
      text = 'a'
    [[quiz.questions.answers]]
      correct = 'yes'
  [[quiz.questions]]
    answers = [{text = 'b'}]
    [quiz.questions.deep]
      "quoted key" = 1
+++
`

const inYaml = `---
Title: A
tags: [a, 5]
base: &base
  x: 1
merged:
  <<: *base
  y: 2
alias: *base
list:
  - a: 1
  - b:
      - 3
empty:
---
`

const inJson = '{"Title": "A", "tags": ["a", 5],\n "n": {"m": [{"o": 1}]}}\n'

describe('locateMessages', () => {
  it.each<[Key, 'key' | 'value' | undefined, string]>([
    [['title'], undefined, "2:9 'A'"],
    [['title'], 'key', '2:1 Title'],
    [['TITLE'], 'value', "2:9 'A'"],
    [['tags'], undefined, "3:8 ['a', 5]"],
    [['tags', 1], undefined, '3:14 5'],
    [['tags', 1], 'key', '3:14 5'],
    [['a', 'b', 'c'], undefined, '4:9 1'],
    [['a', 'b'], 'key', '4:3 b'],
    [['a', 'b', 'missing'], 'key', '4:3 b'],
    [['inline', 'y', 0, 'z'], undefined, '5:28 2'],
    [['inline', 'y', 0, 'z'], 'key', '5:24 z'],
    [['quiz'], undefined, '7:1 [quiz]'],
    [['quiz'], 'key', '7:2 quiz'],
    [['quiz', 'pass'], undefined, '8:8 1'],
    [['quiz', 'questions'], 'key', '9:10 questions'],
    [['quiz', 'questions', 0], undefined, '9:3 [[quiz.questions]]'],
    [['quiz', 'questions', 0, 'type'], undefined, '9:3 [[quiz.questions]]'],
    [['quiz', 'questions', 0, 'answers', 0, 'text'], undefined, "12:14 'a'"],
    [['quiz', 'questions', 0, 'answers', 1], undefined, '13:5 [[quiz.questions.answers]]'],
    [['quiz', 'questions', 0, 'answers', 1, 'correct'], 'key', '14:7 correct'],
    [['quiz', 'questions', 1], undefined, '15:3 [[quiz.questions]]'],
    [['quiz', 'questions', 1, 'answers', 0, 'correct'], undefined, "16:16 {text = 'b'}"],
    [['quiz', 'questions', 1, 'deep'], 'key', '17:21 deep'],
    [['quiz', 'questions', 1, 'deep', 'Quoted Key'], undefined, '18:22 1'],
    [['nothing'], undefined, '2:1'],
    [[], undefined, '2:1']
  ])('in TOML finds %j', async (key, at, place) => {
    expect(await placed(inToml, key, at)).toBe(place)
  })

  it.each<[Key, 'key' | 'value' | undefined, string]>([
    [['title'], undefined, '2:8 A'],
    [['title'], 'key', '2:1 Title'],
    [['tags', 1], undefined, '3:11 5'],
    [['merged', 'y'], undefined, '8:6 2'],
    [['merged', 'x'], undefined, '5:6 1'],
    [['alias', 'x'], 'key', '5:3 x'],
    [['list', 0, 'a'], undefined, '11:8 1'],
    [['list', 1, 'b', 0], undefined, '13:9 3'],
    [['list', 5], 'key', '10:1 list'],
    [['empty'], 'key', '14:1 empty'],
    [['nothing'], undefined, '2:1']
  ])('in YAML finds %j', async (key, at, place) => {
    expect(await placed(inYaml, key, at)).toBe(place)
  })

  it.each<[Key, 'key' | 'value' | undefined, string]>([
    [['title'], undefined, '1:11 "A"'],
    [['title'], 'key', '1:2 "Title"'],
    [['tags', 1], undefined, '1:30 5'],
    [['n', 'm', 0, 'o'], 'key', '2:15 "o"'],
    [['n', 'm', 3, 'o'], undefined, '2:13 [{"o": 1}]'],
    [['nothing'], undefined, '1:1']
  ])('in JSON finds %j', async (key, at, place) => {
    expect(await placed(inJson, key, at)).toBe(place)
  })

  it('tells two spellings apart', async () => {
    expect(await placed("+++\nTags = 1\ntags = 2\n+++\n", ['tags'], 'key')).toBe('3:1 tags')
    expect(await placed("+++\nTags = 1\ntags = 2\n+++\n", ['Tags'], 'key')).toBe('2:1 Tags')
    expect(await placed("+++\nTags = 1\ntags = 2\n+++\n", ['TAGS'], 'key')).toBe('2:1 Tags')
  })

  it('falls back to the start of the block where the data cannot be read', async () => {
    expect(await placed('+++\na = = 1\n+++\n', ['a'])).toBe('2:1')
    expect(await placed('Text.', ['a'])).toBe('1:1')
  })

  it('comes to an end with deep and wide data', async () => {
    expect(await placed(`+++\n${'a.'.repeat(50_000)}a = 1\n+++\n`, ['a'], 'key')).toBe('2:1 a')
    expect(await placed(`---\na: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./g, (name) => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}, *${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}---\n`, ['z'], 'key')).toBe('27:1 z')
  })

  it('leaves messages alone that have a place of their own', async () => {
    const file = new VFile({value: inToml})
    const message = report(file, 'front-matter-syntax', {line: 5, column: 2}, {actual: 'a', name: 'TOML'})
    await locateMessages(file, splitFrontMatter(file).block)
    expect([message.line, message.column]).toEqual([5, 2])
  })
})
