// node test/record-site.mjs NAME…   records what Hugo makes of fixtures/site/NAME into its folder `expected`: feeds,
// sitemaps, robots.txt, the pages that send visitors on, and the pictures of QR codes. Hugo 0.169 has to be on the PATH.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

const list = '{{ .Title }}{{ (.Paginate .Pages).TotalPages }}'
const layouts = {home: list, section: list, term: list, taxonomy: '{{ .Title }}', page: '{{ .Title }}'}

for (const name of process.argv.slice(2)) record(join('fixtures/site', name))

function record(folder) {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-record-'))
  cpSync(folder, root, {recursive: true, filter: (path) => !path.startsWith(join(folder, 'expected'))})
  mkdirSync(join(root, 'layouts'))
  for (const [layout, text] of Object.entries(layouts)) writeFileSync(join(root, 'layouts', `${layout}.html`), text)
  const run = spawnSync('hugo', ['--logLevel', 'error', '--clock', '2026-11-23T00:00:00Z'], {cwd: root, encoding: 'utf8', env: {...process.env, TZ: 'UTC'}})
  if (run.status !== 0) throw new Error(run.stdout + run.stderr)
  rmSync(join(folder, 'expected'), {recursive: true, force: true})
  mkdirSync(join(folder, 'expected'))
  for (const path of readdirSync(join(root, 'public'), {recursive: true})) {
    if (path.endsWith('.png')) cpSync(join(root, 'public', path), join(folder, 'expected', path))
    if (!/\.(xml|txt|html)$/.test(path)) continue
    const text = readFileSync(join(root, 'public', path), 'utf8')
    if (path.endsWith('.html') && !text.includes('http-equiv="refresh"')) continue
    mkdirSync(dirname(join(folder, 'expected', path)), {recursive: true})
    writeFileSync(join(folder, 'expected', path), text)
  }
  rmSync(root, {recursive: true})
}
