import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compile} from '../../src/core/compile.ts'
import {expandDateSources} from '../../src/core/front-matter/date-sources.ts'
import type {DateSources, FrontMatter} from '../../src/core/front-matter/types.ts'
import {type RuleId, rules} from '../../src/core/rules.ts'
import {builtinShortcodes} from '../../src/core/shortcode/builtins.ts'
import {pageAt, siteOf} from '../site/site-of.ts'
import {codeIn, readmeBelow, readmeTable} from './readme-text.ts'

describe('the first post', () => {
  it('is one without errors, with a quiz', async () => {
    const value = /^```markdown\n([^]*?)^```$/m.exec(readmeBelow('Use'))![1]!
    const page = await compile({path: 'content/docker.md', value})
    expect(page.messages.filter(({severity}) => severity !== 'info')).toEqual([])
    expect(page.quizzes.map(({questions}) => questions.length)).toEqual([1])
    expect([page.frontMatter.url, page.summary]).toEqual(['/en/post/minimal-docker-images.html', '<p>Let&rsquo;s build a small image.</p>'])
  })
})

describe('front matter', () => {
  const rows = readmeTable('Front matter').flatMap(([keys = '', byDefault = '']) => codeIn(keys).map((key) => ({key, byDefault})))

  it('has a row for each key that has a meaning', () => {
    const source = readFileSync('src/core/front-matter/known-keys.ts', 'utf8')
    const meant = [.../const meant: readonly string\[\] = \[([^]*?)\]/.exec(source)![1]!.matchAll(/'(\w+)'/g)].map((match) => match[1]!)
    expect(rows.map(({key}) => key).sort()).toEqual(meant.sort())
  })

  it.each(rows.filter(({byDefault}) => /^`["{[\dfn]/.test(byDefault)))('$key is $byDefault if it is not set', async ({key, byDefault}) => {
    const {frontMatter} = await compile('---\ntitle: A\n---\n')
    const {title, linkTitle, params: _params, ...others} = (await compile('')).frontMatter
    const value = key === 'headless' ? frontMatter.build.render === 'never' : key === 'params' ? {} : {...others, title, linkTitle}[key as keyof Omit<FrontMatter, 'params'>]
    expect(JSON.parse(codeIn(byDefault)[0]!.replace(/(\w+):/g, '"$1":'))).toEqual(value)
  })
})

describe('dates', () => {
  it('come from the fields that the table names, in its order', () => {
    const lists = Object.fromEntries(readmeTable('Dates').map(([date = '', sources = '']) => [codeIn(date)[0], codeIn(sources)]))
    expect(lists).toEqual(expandDateSources({}) satisfies DateSources)
  })

  const rows = readmeBelow('Dates').split('| written | read |')[1]!.trim().split('\n').slice(1).map((row) => row.split('|').map((cell) => cell.trim()))

  it.each(rows.map(([, written = '', read = '']) => ({written: codeIn(written)[0]!, read: codeIn(read)[0]})))('$written is $read', async ({written, read}) => {
    const {frontMatter, messages} = await compile(`+++\ntitle = 'A'\ndate = ${written}\n+++\n`, {timeZone: 'Europe/Berlin'})
    expect(frontMatter.date).toBe(read ?? '')
    expect(messages.some(({severity}) => severity === 'error')).toBe(read === undefined)
  })
})

describe('URLs', () => {
  const rows = readmeTable('URLs').map(([file = '', matter = '', config = '', url = '']) => ({file: codeIn(file)[0]!, matter: codeIn(matter), config: codeIn(config), url: codeIn(url)[0]!}))

  it.each(rows)('of $file with $matter and $config is $url', async ({file, matter, config, url}) => {
    const site = await siteOf({'hugo.toml': ["baseURL = 'https://example.org/'", ...config].join('\n'), [`content/${file}`]: ['---', 'title: A', ...matter, '---', 'a'].join('\n')})
    const pages = [...site.pages.values()].filter(({kind}) => kind === 'page')
    expect(pages.map((page) => page.url)).toEqual([url])
  })

  it('of two pages that are the same are an error', async () => {
    const site = await siteOf({'content/a.md': '---\ntitle: A\nurl: /x/\n---\n', 'content/b.md': '---\ntitle: B\nurl: /x/\n---\n'})
    expect(site.messages.map(({severity, rule, reason}) => [severity, rule, reason.includes('content/a.md')])).toEqual([['error', 'page-url-twice', true]])
  })
})

describe('bundles', () => {
  it('hold every file below their folder', async () => {
    const site = await siteOf({'content/p/a/index.md': '---\ntitle: A\n---\n', 'content/p/a/in/b.csv': 'b', 'content/p/a/c.md': 'c', 'static/d.txt': 'd'})
    expect(pageAt(site, '/p/a').resources.map(({name}) => name).sort()).toEqual(['c.md', 'in/b.csv'])
    expect([...site.pages.values()].filter(({kind}) => kind === 'page')).toHaveLength(1)
  })
})

describe('summaries', () => {
  it.each([
    ['Front.\n\n<!--more-->\n\nRest.', '<p>Front.</p>'],
    ['Front.\n\nRest.', '<em>own</em>']
  ])('of %j', async (body, summary) => {
    expect((await compile(`---\ntitle: A\nsummary: "*own*"\n---\n${body}`)).summary).toBe(summary)
  })

  it('are whole paragraphs with `summaryLength` words together', async () => {
    expect((await compile('---\ntitle: A\n---\nOne two.\n\nThree four.\n\nFive six.', {summaryLength: 3})).summary).toBe('<p>One two.</p>\n<p>Three four.</p>')
  })
})

describe('shortcodes', () => {
  const rows = readmeTable('Shortcodes').map(([name = '', inner = '', parameters = '']) => ({name: codeIn(name)[0]!, inner, parameters: codeIn(parameters)}))

  it('have a row each', () => {
    expect(rows.map(({name}) => name)).toEqual([...builtinShortcodes.keys()].sort())
  })

  it.each(rows)('$name has inner text where the table says so', ({name, inner}) => {
    expect(builtinShortcodes.get(name)!.takesInner).toBe(inner === 'yes')
  })

  it.each(rows)('$name takes the parameters that the table says', ({name, parameters}) => {
    const source = sourceOf(name)
    const read = [...source.matchAll(/\bget\('([a-zA-Z]\w*)'\)/g)].map((match) => match[1]!)
    expect([...new Set(read)].filter((parameter) => !parameters.includes(parameter))).toEqual([])
    expect(parameters.filter((parameter) => !source.includes(`'${parameter}'`))).toEqual([])
  })

  it('of the network fetch nothing', async () => {
    const {content} = await compile('---\ntitle: A\n---\n{{< x user="u" id="1" >}}{{< gist u 2 >}}{{< instagram 3 >}}')
    expect(content).not.toMatch(/<(script|iframe|img)/)
    expect(content.match(/embed-card-\w+/g)).toEqual(['embed-card-x', 'embed-card-gist', 'embed-card-instagram'])
  })
})

/** Source of a built-in shortcode: its own file, or its part of a file of several. */
function sourceOf(name: string): string {
  const from = {twitter: 'tweet'}[name] ?? name
  const file = {gist: 'network', instagram: 'network', tweet: 'network', x: 'network', ref: 'reference', relref: 'reference'}[from] ?? from
  const source = readFileSync(`src/core/shortcode/builtin/${file}.ts`, 'utf8')
  if (file !== 'network') return source
  const own = new RegExp(`export const ${from}: [^]*?(?=\\n\\n)`).exec(source)![0]
  return `${own}\nget('id')`.replace(/\nget\('id'\)$/, from === 'gist' ? '' : "\n'id'")
}

describe('what is missing', () => {
  it.each(readmeTable('What is missing').map(([missing = '', , rule = '']) => ({missing, rule})))('$missing: $rule', ({rule}) => {
    const [, severity, id] = /^(error|warning) `(.+)`$/.exec(rule)!
    expect(rules[id as RuleId].severity).toBe(severity)
  })

  it('is written as the table says', async () => {
    const {content, messages} = await compile('---\ntitle: A\n---\n{{< name >}}inner text{{< /name >}}\n')
    expect(content).toContain(codeIn(readmeTable('What is missing')[0]![1]!)[0])
    expect(messages.map(({rule}) => rule)).toEqual(['shortcode-unknown'])
  })
})
