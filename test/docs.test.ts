import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Rule, rules} from '../src/core/rules.ts'
import {run} from '../src/cli/run.ts'
import {memoryProcess} from './cli/memory-process.ts'
import {expectReadmeSection} from './readme.ts'

const entries = Object.entries(rules as Record<string, Rule>).sort(([a], [b]) => (a < b ? -1 : 1))

/** Values that make a rule's sentence readable in the list: its own names in angle brackets. */
const placeholders = new Proxy<Record<string, unknown>>(
  {},
  {get: (_, name) => (name === 'expected' ? ['…'] : `‹${String(name)}›`)}
)

async function help(...command: string[]): Promise<string> {
  const process = memoryProcess([...command, '--help'])
  await run(process)
  return process.output().trim()
}

/** Every command that `--help` names, sub-commands as `quiz export`. */
async function commands(before: readonly string[] = []): Promise<string[][]> {
  const listed = /^Commands:\n([^]*?)(\n\n|$)/m.exec(await help(...before))?.[1] ?? ''
  const names = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map((match) => match[1]!).filter((name) => name !== 'help')
  const nested = await Promise.all(names.map((name) => commands([...before, name])))
  return names.flatMap((name, index) => (nested[index]!.length > 0 ? nested[index]! : [[...before, name]]))
}

describe('README', () => {
  it('shows the help of every command', async () => {
    const texts = await Promise.all((await commands()).map(async (command) => `### quizmatter ${command.join(' ')}\n\n\`\`\`text\n${await help(...command)}\n\`\`\``))
    expectReadmeSection('commands', texts.join('\n\n'))
  })

  it('lists every rule with its sentence and note', () => {
    const list = entries.map(([id, rule]) => `#### ${id}\n\n*${rule.severity}.* ${rule.sentence(placeholders)}. ${rule.note}`)
    expectReadmeSection('rules', list.join('\n\n'))
  })
})

describe('rules', () => {
  const shown = [...textsBelow('fixtures', /(messages\.txt|expected\.json)$/), ...textsBelow('test', /\.test\.ts$/)].join('\n')

  it.each(entries.map(([id]) => id))('%s is produced by a fixture or a test', (id) => {
    expect(new RegExp(`(^|[^\\w-])${id}([^\\w-]|$)`, 'm').test(shown)).toBe(true)
  })

  it.each(entries)('%s has a sentence without position, prefix or exclamation mark', (_, rule) => {
    const sentence = rule.sentence(placeholders)
    expect(sentence).not.toMatch(/^(error|warning)\b|!$|\.$/i)
    expect(sentence).not.toContain('undefined')
    expect(rule.note).toMatch(/[.?]$/)
  })
})

function textsBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => name.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}
