import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {memoryProcess} from './memory-process.ts'

const post = (language: string): string => `+++
title = 'A post in ${language}'
[quiz]
  [[quiz.questions]]
  question = "Why?"
    [[quiz.questions.answers]]
    text = "So"
    correct = true
    [[quiz.questions.answers]]
    text = "Not so"
+++
Text.
`

describe('quizmatter quiz', () => {
  const place = {root: ''}

  beforeAll(() => {
    place.root = mkdtempSync(join(tmpdir(), 'quizmatter-quiz-'))
    mkdirSync(join(place.root, 'content/post'), {recursive: true})
    writeFileSync(join(place.root, 'hugo.toml'), "baseURL = 'https://example.com/'\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n")
    writeFileSync(join(place.root, 'content/post/a.md'), post('English'))
    writeFileSync(join(place.root, 'content/post/a.ru.md'), post('Russian'))
    writeFileSync(join(place.root, 'content/post/plain.md'), '+++\ntitle = "Plain"\n+++\nText.\n')
    writeFileSync(join(place.root, 'alone.txt'), post('none'))
  })
  afterAll(() => rmSync(place.root, {recursive: true, force: true}))

  const quiz = async (...argv: string[]) => {
    const process = memoryProcess(['quiz', ...argv], {cwd: place.root})
    const code = await run(process)
    return {code, output: process.output(), errors: process.errors()}
  }

  it('exports a site to JSON, in the language of each post', async () => {
    const {code, output} = await quiz('export', '--format', 'json')
    const {version, quizzes} = JSON.parse(output)
    expect([code, version]).toEqual([0, 1])
    expect(quizzes.map(({source, page, lang, title}: Record<string, string>) => [source, page, lang, title])).toEqual([
      ['content/post/a.md', 'A post in English', 'en', 'Check your understanding'],
      ['content/post/a.ru.md', 'A post in Russian', 'ru', 'Проверьте себя']
    ])
  })

  it('exports one post, with the settings of the site around it', async () => {
    const {output} = await quiz('export', 'content/post/a.ru.md')
    expect(output).toMatch(/^\/\/ content\/post\/a\.ru\.md\n\$CATEGORY: A post in Russian\n\n::quiz q1::\[html\]Why\? \{/)
    expect(output).not.toContain('English')
  })

  it('writes to a file, a folder or a zip', async () => {
    expect(await quiz('export', '--out', 'out/quizzes.gift')).toMatchObject({code: 0, output: ''})
    expect(readFileSync(join(place.root, 'out/quizzes.gift'), 'utf8')).toContain('::quiz q1::')
    await quiz('export', '--format', 'qti3', '--out', 'out/package')
    expect(readdirSync(join(place.root, 'out/package'), {recursive: true}).map((name) => String(name).replaceAll('\\', '/')).sort()).toEqual([
      'imsmanifest.xml', 'items', 'items/test-1-1.xml', 'items/test-2-1.xml', 'test-1.xml', 'test-2.xml'
    ])
    await quiz('export', '--format', 'qti3', '--out', 'out/package.zip')
    expect(readFileSync(join(place.root, 'out/package.zip')).subarray(0, 2).toString()).toBe('PK')
  })

  it('says what is wrong with the command line', async () => {
    expect(await quiz('export', '--format', 'qti3')).toMatchObject({code: 2, errors: 'Unexpected format `qti3` without `--out`, expected a folder or a `.zip` to write to\n'})
    expect(await quiz('stats', 'nowhere')).toMatchObject({code: 2, errors: 'Unexpected path `nowhere`, expected a site or a post\n'})
    expect((await quiz('export', '--format', 'moodle')).code).toBe(2)
    expect(await quiz('export', '--format', 'json', '--out', '.')).toEqual({code: 2, output: '', errors: 'Unexpected folder `.` for `--out` with the format `json`, expected a file to write to\n'})
    expect(await quiz('export', '--format', 'qti3', '--out', 'alone.txt')).toEqual({code: 2, output: '', errors: 'Unexpected file `alone.txt` for `--out` with the format `qti3`, expected a folder or a `.zip` to write to\n'})
    expect(await quiz('export', '--out', 'alone.txt/a.gift')).toEqual({code: 2, output: '', errors: `Unexpected path \`${join(place.root, 'alone.txt/a.gift')}\` for \`--out\`, expected a place that can be written to (EEXIST)\n`})
  })

  it('counts, as text and as JSON', async () => {
    expect((await quiz('stats')).output).toBe([
      'posts with a quiz                 2',
      'quizzes                           2',
      'questions                         2',
      '  single-choice                   2',
      'right answer at place             1: 0 (0.0 %), 2: 2 (100.0 %)',
      'longest answer is right           0 of 2 (0.0 %)',
      'credit without reading',
      '  first answer, all but the last  0.0 %, as written 100.0 %',
      '  every answer ticked             –',
      'without explanation               2 of 2',
      '  content/post/a.md               q1',
      '  content/post/a.ru.md            q1',
      'wrong answers without feedback    2 of 2',
      ''
    ].join('\n'))
    expect(JSON.parse((await quiz('stats', '--json', 'alone.txt')).output)).toMatchObject({posts: 1, questions: 1, byType: {'single-choice': 1}, withoutExplanation: 1, gaps: [{source: 'alone.txt', quiz: 'quiz', questions: ['q1']}], blindScoreAsWritten: 1})
  })

  it('says why it ends with 1, in `stats` as well', async () => {
    writeFileSync(join(place.root, 'warned.md'), post('none').replace('[quiz]', '[quiz]\nscorring = "exact"'))
    expect(await quiz('stats', 'warned.md')).toMatchObject({code: 0, errors: ''})
    expect(await quiz('stats', '--strict', 'warned.md')).toMatchObject({code: 1, errors: expect.stringContaining('quiz-key-unknown')})
  })

  it('ends with 1 where a question is faulty, and exports the others', async () => {
    writeFileSync(join(place.root, 'faulty.md'), post('none').replace('[quiz]', '[quiz]\n[[quiz.questions]]\nquestion = "?"\ntype = "essay"'))
    const {code, output, errors} = await quiz('export', 'faulty.md')
    expect(code).toBe(1)
    expect(errors).toContain('quiz-type-unknown')
    expect(output).toContain('::quiz q2::')
  })
})
