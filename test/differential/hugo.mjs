import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const head = '---\ntitle: T\n---\n'

/**
 * Let Hugo render documents: one site, one run.
 *
 * Shape: `{documents: ['# a'], config: {…}}` → `['<h1 id="a">a</h1>\n']`; `undefined` for one that Hugo refuses.
 */
export function renderWithHugo({documents, config, shortcodes = {}}) {
  const root = mkdtempSync(path.join(tmpdir(), 'quizmatter-differential-'))
  try {
    write(root, 'hugo.json', JSON.stringify({baseURL: 'https://example.org/', disableKinds: ['taxonomy', 'term', 'rss', 'sitemap', 'robotsTXT', '404', 'section'], ...config}))
    write(root, 'layouts/home.html', '')
    write(root, 'layouts/page.html', '{{ .Content }}')
    for (const [name, text] of Object.entries(shortcodes)) write(root, `layouts/_shortcodes/${name}.html`, text)
    for (const [index, text] of documents.entries()) write(root, `content/d/${index}.md`, head + text)
    run(root)
    return documents.map((_, index) => contentOf(path.join(root, `public/d/${index}/index.html`)))
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** Run Hugo; a document that it refuses is left out, and it is asked again. */
function run(root) {
  for (;;) {
    const {status, stderr, stdout} = spawnSync('hugo', ['--logLevel', 'error', '--destination', path.join(root, 'public')], {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28})
    if (status === 0) return
    const refused = new Set(`${stdout}${stderr}`.match(/content\/d\/\d+\.md/g))
    if (refused.size === 0) throw new Error(stdout + stderr)
    for (const name of refused) rmSync(path.join(root, name), {force: true})
  }
}

/** What a document is for both sides: front matter and text. */
export function wholeDocument(text) {
  return head + text
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function write(root, name, text) {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}
