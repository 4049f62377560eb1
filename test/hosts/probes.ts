import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {HostKind} from './host.ts'

/** What a host's own layouts see of a post. */
export interface ProbedPost {
  readonly url: string
  readonly title: string
  /** ISO 8601, UTC. */
  readonly date: string
  readonly tags: readonly string[]
  readonly image: string
  readonly draft: boolean
  /** Number of questions. */
  readonly questions: number
}

/** Files that make a host write down what its layouts see, and how to read that. */
export interface Probe {
  readonly files: Readonly<Record<string, string>>
  readonly read: (out: string) => ProbedPost[]
}

const pick = `(post) => ({url: post.url, title: post.title, date: new Date(post.date).toISOString(), tags: post.tags, image: post.image?.url ?? '', draft: post.draft, questions: post.quiz?.questions.length ?? 0})`

/** Probes by the kind of host. */
export const probes: Readonly<Record<HostKind, Probe>> = {
  'command-line': {
    files: {
      'quizmatter.config.js': `import {defaultLayouts} from 'quizmatter'
export default {layouts: {post: (context) => {
  const {page} = context
  const probe = {url: page.url, title: page.title, date: new Date(page.date.iso).toISOString(), tags: page.params.tags, image: page.image?.url ?? '', draft: page.params.draft ?? false, questions: page.params.quiz?.questions.length ?? 0}
  const main = defaultLayouts.post(context)
  return {...main, properties: {...main.properties, dataProbe: JSON.stringify(probe)}}
}}}`
    },
    read: (out) => pagesOf(out).flatMap((html) => [...html.matchAll(/data-probe="([^"]*)"/g)].map(([, text = '']) => JSON.parse(unescapeHtml(text)) as ProbedPost))
  },
  vite: {
    files: {
      'probe.html': '<!doctype html><title>Probe</title><script type="module" src="/probe.js"></script>',
      'probe.js': `import {posts} from 'virtual:quizmatter/posts'\nconst pick = ${pick}\ndocument.title = 'PROBE' + JSON.stringify(posts.map(pick))\nimport {matter, html, quiz} from './content/post/plain.md'\ndocument.body.append(html, JSON.stringify(matter), JSON.stringify(quiz))`,
      'vite.config.js': `import quizmatter from 'quizmatter/vite'\nexport default {plugins: [quizmatter()], build: {minify: false, rollupOptions: {input: {probe: 'probe.html'}}}}`
    },
    read: (out) => {
      const scripts = readdirSync(join(out, 'assets'), {recursive: true, encoding: 'utf8'}).filter((name) => /probe.*\.js$/.test(name))
      const code = scripts.map((name) => readFileSync(join(out, 'assets', name), 'utf8')).join('\n')
      const list = /posts = (\[[^]*?\n\]|\[[^\n]*\]);/.exec(code)?.[1] ?? '[]'
      return (new Function(`return (${list}).map(${pick})`) as () => ProbedPost[])()
    }
  },
  eleventy: {
    files: {
      'probe.11ty.js': `const pick = ${pick}\nexport const data = {permalink: '/probe.json', eleventyExcludeFromCollections: true}\nexport const render = ({collections}) => JSON.stringify(collections.all.map(({data, url, date}) => pick({...data, url, date})))`
    },
    read: readJson
  },
  astro: {
    files: {
      'src/pages/probe.json.js': `import {getCollection} from 'astro:content'\nconst pick = ${pick}\nexport const GET = async () => new Response(JSON.stringify((await getCollection('posts')).map(({data}) => pick(data))))`
    },
    read: readJson
  }
}

function readJson(out: string): ProbedPost[] {
  const path = join(out, 'probe.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ProbedPost[]) : []
}

function pagesOf(out: string): string[] {
  const names = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))
  return names.map((name) => readFileSync(join(out, name), 'utf8'))
}

function unescapeHtml(text: string): string {
  return text.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
