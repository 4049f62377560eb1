#!/usr/bin/env node
// Print what `quizmatter/remark` and `quizmatter/rehype` add to bare remark-parse and remark-rehype, in CPU time over generated posts.
// node test/plugin-cost.mjs [--posts 300] [--rounds 5] [--corpus FOLDER] [--json], after `npm run build`.
//
// Both pipelines run in one process, warmed up, in turns of a few posts each, so that a slow moment hits both. Of times, the median
// of each turn's rounds counts; what ours adds is the median of the rounds' ratios, beside the least and the most of them. The same files: the bare pipeline reads front matter as if it were text, as it does in projects that have
// nothing else. Bodies only: it is spared that, which no real pipeline is.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import rehypeQuizmatter from 'quizmatter/rehype'
import remarkQuizmatter from 'quizmatter/remark'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'

const {values: options} = parseArgs({
  options: {posts: {type: 'string', default: '300'}, rounds: {type: 'string', default: '5'}, corpus: {type: 'string'}, json: {type: 'boolean', default: false}}
})

const bare = unified().use(remarkParse).use(remarkRehype).freeze()
const ours = unified().use(remarkParse).use(remarkQuizmatter).use(remarkRehype).use(rehypeQuizmatter).freeze()
const postsATurn = 10

const posts = readPosts()
const variants = [
  {name: 'a quiz in each post, as generated', texts: posts.map(({text}) => text), bodies: posts.map(({body}) => body)},
  {name: 'no quiz', texts: posts.map(({plain}) => plain), bodies: posts.map(({body}) => body)},
  {name: 'a quiz in every tenth post', texts: posts.map(({plain, text}, index) => (index % 10 === 0 ? text : plain)), bodies: posts.map(({body}) => body)}
]

console.error(`${posts.length} posts, ${options.rounds} rounds: one to two minutes for 300 posts and 5 rounds`)
// Once for the compiler.
for (const {bodies, texts} of variants) for (const read of [texts, bodies]) await runRound(texts, read)
console.error('warmed up')
const results = []
for (const {bodies, name, texts} of variants) {
  results.push({name, sameFiles: await compare(texts, texts), bodiesOnly: await compare(texts, bodies)})
  console.error(`${results.length} of ${variants.length}: ${name}`)
}
if (options.json) console.log(JSON.stringify({posts: posts.length, rounds: Number(options.rounds), results}, undefined, 1))
else {
  console.log(`${posts.length} posts, ${options.rounds} rounds; ms of CPU a post: bare, ours; what ours adds (median of the rounds; least to most)`)
  for (const {bodiesOnly, name, sameFiles} of results) console.log(`${name}\n  over the same files  ${write(sameFiles)}\n  over bodies only     ${write(bodiesOnly)}`)
}

function write({added, bare: before, least, most, ours: after}) {
  const percent = (ratio) => `${ratio > 0 ? '+' : ''}${(ratio * 100).toFixed(1)} %`
  return `${before.toFixed(3)}  ${after.toFixed(3)}  ${percent(added)} (${percent(least)} to ${percent(most)})`
}

/** The posts of a corpus: whole, without its quiz, and the body on its own lines. */
function readPosts() {
  const folder = options.corpus ?? makeCorpus()
  const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.md')).sort()
  const read = files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const end = text.indexOf('\n+++\n', 3) + 5
    const quiz = text.indexOf('\n[quiz]\n')
    return {
      text,
      plain: quiz === -1 || quiz > end ? text : `${text.slice(0, quiz)}\n+++\n${text.slice(end)}`,
      body: '\n'.repeat(text.slice(0, end).split('\n').length - 1) + text.slice(end)
    }
  })
  if (!options.corpus) rmSync(folder, {recursive: true})
  return read
}

function makeCorpus() {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-cost-'))
  execFileSync(process.execPath, [fileURLToPath(new URL('../../shared/bench/make-corpus.mjs', import.meta.url)), '--posts', options.posts, '--out', folder])
  return folder
}

async function compare(oursReads, bareReads) {
  const rounds = []
  for (let round = 0; round < Number(options.rounds); round++) rounds.push(await runRound(oursReads, bareReads))
  const typical = (name) => rounds[0].reduce((sum, _, turn) => sum + median(rounds.map((turns) => turns[turn][name])), 0) / oursReads.length
  const sum = (turns, name) => turns.reduce((total, turn) => total + turn[name], 0)
  const ratios = rounds.map((turns) => sum(turns, 'ours') / sum(turns, 'bare') - 1).sort((a, b) => a - b)
  const [bareTime, oursTime] = [typical('bare'), typical('ours')]
  return {bare: bareTime, ours: oursTime, added: median(ratios), least: ratios[0], most: ratios.at(-1)}
}

async function runRound(oursReads, bareReads) {
  const turns = []
  for (let from = 0; from < oursReads.length; from += postsATurn) {
    const work = {bare: () => run(bare, bareReads.slice(from, from + postsATurn)), ours: () => run(ours, oursReads.slice(from, from + postsATurn))}
    const spent = {}
    for (const name of turns.length % 2 ? ['ours', 'bare'] : ['bare', 'ours']) spent[name] = await work[name]()
    turns.push(spent)
  }
  return turns
}

async function run(processor, texts) {
  const before = process.cpuUsage()
  for (const value of texts) {
    const file = new VFile({path: 'a.md', value})
    await processor.run(processor.parse(file), file)
  }
  const {system, user} = process.cpuUsage(before)
  return (system + user) / 1000
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}
