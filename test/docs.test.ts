import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Rule, rules} from '../src/core/rules.ts'
import {run} from '../src/cli/run.ts'
import {memoryProcess} from './cli/memory-process.ts'
import {featuredImageKeys} from '../src/site/featured-image.ts'
import {configKeys} from './docs/config-keys.ts'
import {interfaceMembers, memberTable} from './docs/interface-members.ts'
import {codeIn, headingIds, readmeBelow, readmeProse, readmeTable} from './docs/readme-text.ts'
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
  const listed = /\nCommands:\n([^]*?)(?:\n\n|$)/.exec(await help(...before))?.[1] ?? ''
  const names = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map((match) => match[1]!).filter((name) => name !== 'help')
  const nested = await Promise.all(names.map((name) => commands([...before, name])))
  return names.flatMap((name, index) => (nested[index]!.length > 0 ? nested[index]! : [[...before, name]]))
}

describe('README', () => {
  it('shows the help of every command', async () => {
    const texts = await Promise.all((await commands()).map(async (command) => `### quizmatter ${command.join(' ')}\n\n\`\`\`text\n${await help(...command)}\n\`\`\``))
    expect(texts.length).toBeGreaterThan(5)
    expectReadmeSection('commands', texts.join('\n\n'))
  })

  it('shows a report', async () => {
    const root = mkdtempSync(join(tmpdir(), 'quizmatter-report-'))
    mkdirSync(join(root, 'content'))
    writeFileSync(join(root, 'hugo.toml'), "baseURL = 'https://example.org/'\n")
    writeFileSync(join(root, 'content/docker.md'), "+++\ntitle = 'Docker'\ndate = '2020-6-29'\naliasses = ['/old/']\n+++\n\n{{< figur src=\"whale.png\" >}}\n")
    const process = memoryProcess(['build'], {cwd: root})
    await run(process)
    rmSync(root, {recursive: true})
    const report = process.errors().trimEnd()
    expect(report.match(/^\d+:\d+/gm)).toHaveLength(3)
    expectReadmeSection('report', `\`\`\`text\n${report}\n\`\`\``)
  })

  it('lists every rule with its sentence and note', () => {
    const list = entries.map(([id, rule]) => `#### ${id}\n\n*${rule.severity}.* ${rule.sentence(placeholders)}. ${rule.note}`)
    expectReadmeSection('rules', list.join('\n\n'))
  })

  it('lists the keys of the featured image in their order', () => {
    expectReadmeSection('featured-image', featuredImageKeys.map((key, index) => `${index + 1}. \`${key}\``).join('\n'))
  })

  it('lists the options of compile, of build and of quizmatter.config.js', () => {
    const own = interfaceMembers('src/site/build.ts', 'BuildOptions')
    const all = [...own, ...interfaceMembers('src/site/load.ts', 'SiteOptions').filter(({name}) => !own.some((member) => member.name === name))]
    expectReadmeSection('options', memberTable(interfaceMembers('src/core/options.ts', 'Options'), 'option'))
    expectReadmeSection('build-options', memberTable(all, 'option'))
    expectReadmeSection('user-options', memberTable(interfaceMembers('src/site/user-config.ts', 'UserOptions'), 'option'))
    expect(all.filter(({text, byDefault}) => !text || !byDefault).map(({name}) => name)).toEqual([])
  })

  it('lists the fields of a build result', () => {
    const fields = interfaceMembers('src/site/build.ts', 'BuildResult').map(({name, text}) => `| \`${name}\` | ${text} |`)
    expectReadmeSection('build-result', ['| field | |', '|---|---|', ...fields].join('\n'))
  })

  it('lists the keys of the config that are read', async () => {
    const noted = ['theme']
    const read = (await configKeys()).read.filter((key) => !noted.includes(key))
    const numbered = read.filter((key) => /\d$/.test(key))
    const names = read.filter((key) => !numbered.includes(key)).map((key) => `\`${key}\`${key === 'staticDir' ? ` (and ${numbered.length} more, \`${numbered[0]}\` …)` : ''}`)
    expectReadmeSection('config-keys', names.join(', '))
  })

  it('links to headings and files that are there', () => {
    const ids = new Set(headingIds(readmeProse()))
    const links = [...readmeProse().replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!)
    const isThere = (link: string): boolean => (link.startsWith('#') ? ids.has(link.slice(1)) : /^https:\/\//.test(link) || existsSync(link))
    expect(links.filter((link) => !isThere(link))).toEqual([])
  })

  it('names every entry of the package', () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>}
    const entriesOf = Object.keys(exports).filter((name) => name !== '.' && name !== './package.json').map((name) => `quizmatter/${name.slice(2)}`)
    expect(entriesOf.filter((name) => !readFileSync('README.md', 'utf8').includes(name))).toEqual([])
  })

  it('has all its sections in the list at its top', () => {
    const listed = [...readmeProse().matchAll(/^\* \[.+\]\(#(.+)\)$/gm)].map((match) => match[1])
    expect(listed).toEqual([...readmeProse().matchAll(/^## (.+)$/gm)].flatMap((match) => headingIds(`# ${match[1]}`)))
  })

  it('has a heading for each rule where its messages point to', () => {
    const ids = headingIds(readmeProse())
    expect(entries.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has no place left that waits for a text', () => {
    expect(readmeProse().match(/^<!-- [a-z]+ -->$/gm)).toBe(null)
  })
})

describe('README on differences', () => {
  it('names only rules that there are', () => {
    const names = codeIn(readmeBelow('Differences from Hugo')).filter((code) => /^(front-matter|config|content|page|alias|term|url|home|link|image|featured|shortcode|body)-[a-z-]+$/.test(code))
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !Object.hasOwn(rules, name))).toEqual([])
  })
})

describe('README on what Hugo passes over', () => {
  const rows = readmeBelow('Differences from Hugo').split('with `--hugo-compat` |\n')[1]!.trim().split('\n').slice(1)
  const found = rows.flatMap((row) => {
    const [, names = '', here = '', compat = ''] = row.split('|').map((cell) => cell.trim())
    return codeIn(names).map((id) => ({id, here, compat}))
  })

  it.each(found)('$id is a rule, and as bad as the table says', ({id, here, compat}) => {
    expect((rules as Record<string, Rule>)[id]?.severity).toBe(here)
    expect(['error', 'warning']).toContain(compat.split(';')[0])
  })

  it('names the errors that `--hugo-compat` lets pass, and no others', () => {
    const named = [...readFileSync('src/site/conflicts.ts', 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map((match) => match[1]!)
    const soft = named.filter((id) => rules[id as keyof typeof rules].severity === 'error' && id !== 'alias-root')
    expect(found.filter(({here, compat}) => here === 'error' && compat.startsWith('warning')).map(({id}) => id).sort()).toEqual([...new Set(soft)].sort())
  })
})

describe('README on how it works', () => {
  const folders = readdirSync('src', {recursive: true, withFileTypes: true}).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))

  it('says what lives in each folder of src', () => {
    const rows = readmeTable('Rooms')
    const named = new Set(rows.flatMap(([folder = '', text = '']) => [codeIn(folder)[0]!, ...codeIn(text).map((inner) => codeIn(folder)[0]! + inner)]))
    expect(folders.map((folder) => `${folder}/`).filter((folder) => !named.has(folder) && !named.has(folder.replace('/highlight/', '/')))).toEqual([])
  })

  it('names no folder and no file that is not there', () => {
    const paths = codeIn(readmeBelow('How it works')).flatMap((code) => /(?:^|\s)((?:src|test|fixtures)\/[\w./-]*)/.exec(code)?.[1] ?? [])
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
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
