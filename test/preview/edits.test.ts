import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLiveSite, type LiveSite} from '../../src/preview/live-site.ts'
import {messagesOf} from '../../src/preview/site-state.ts'

const now = (): number => Date.parse('2026-11-23T00:00:00Z')
const open = (root: string): Promise<LiveSite> => createLiveSite({root, shown: {drafts: false, future: true, expired: true}, now})

/** Everything that is known of a site without its bodies. */
async function accountOf(live: LiveSite): Promise<unknown> {
  const {configMessages, counts, documents, keys, site, sources} = live.state()
  const messages = await Promise.all([...documents].sort().map(async ([source, document]) => [source, await messagesOf(document)]))
  return {configMessages, counts, messages, keys: [...keys].sort(), sources: [...sources].sort(), pages: [...site.pages], order: site.order, skipped: site.skipped, siteMessages: site.messages}
}

const files = {
  'hugo.toml': "baseURL = 'https://example.org/'\ndefaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n",
  'content/_index.md': '+++\ntitle = "Home"\n+++\n',
  'content/posts/a.md': '+++\ntitle = "A"\ndate = 2024-01-01\ntags = ["go", "docker"]\n+++\nText.\n',
  'content/posts/a.ru.md': '---\ntitle: А\ntags: [go]\n---\n\nТекст.\n',
  'content/posts/b.md': '+++\ntitle = "B"\ntags = "go"\nfeatured_image = "lost.png"\n+++\nText.\n',
  'content/notes/c/index.md': '+++\ntitle = "C"\n+++\nText.\n'
}

const paths = [...Object.keys(files).filter((path) => path.endsWith('.md')), 'content/posts/new.md', 'content/posts/_index.md', 'content/tags/go/_index.md']

const frontMatter = fc.record(
  {
    title: fc.constantFrom('A', 'B', 'Б', ''),
    date: fc.constantFrom('2024-01-01', '2025-06-01', '2020-02-30', 'soon'),
    tags: fc.constantFrom<unknown>(['go'], ['Go', 'new'], 'docker', [], [{}]),
    url: fc.constantFrom('/posts/a/', '/x.html', '/../out/'),
    slug: fc.constantFrom('s', 'a'),
    draft: fc.boolean(),
    weight: fc.constantFrom<unknown>(0, 1, 'heavy'),
    aliases: fc.constantFrom(['/old/'], ['/posts/b/']),
    translationKey: fc.constant('one'),
    titel: fc.constant('slip'),
    cascade: fc.constantFrom<unknown>({tags: ['below']}, {title: 'Given', target: {path: '/posts/**'}})
  },
  {requiredKeys: []}
)

const edit = fc.oneof(
  fc.record({kind: fc.constant('write' as const), path: fc.constantFrom(...paths), fields: frontMatter, body: fc.constantFrom('Text.', 'Other text.')}),
  fc.record({kind: fc.constant('remove' as const), path: fc.constantFrom(...paths)}),
  fc.record({kind: fc.constant('rename' as const), path: fc.constantFrom(...paths), to: fc.constantFrom(...paths)}),
  fc.record({kind: fc.constant('config' as const), path: fc.constant('hugo.toml'), text: fc.constantFrom(files['hugo.toml'], `${files['hugo.toml']}[taxonomies]\ntag = 'tags'\n`, "baseURL = 'https://example.org/'\ntimeZone = 'Europe/Moscow'\n")})
)

/** Make an edit; the paths that it touches. */
function apply(root: string, one: fc.TypeOfArbitrary<typeof edit>): string[] {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  if (one.kind === 'config') write(one.path, one.text)
  else if (one.kind === 'write') write(one.path, `${JSON.stringify(one.fields)}\n\n${one.body}\n`)
  else if (one.kind === 'remove') rmSync(join(root, one.path), {force: true})
  else {
    try {
      mkdirSync(dirname(join(root, one.to)), {recursive: true})
      renameSync(join(root, one.path), join(root, one.to))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
    return [one.path, one.to].map((path) => join(root, path))
  }
  return [join(root, one.path)]
}

describe('a live site', () => {
  it('is after any edits what it is when it is read anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 5}), async (saves) => {
        const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-edits-')))
        try {
          for (const [path, text] of Object.entries(files)) {
            mkdirSync(dirname(join(root, path)), {recursive: true})
            writeFileSync(join(root, path), text)
          }
          const live = await open(root)
          for (const edits of saves) {
            await live.change(edits.flatMap((one) => apply(root, one)))
            expect(await accountOf(live)).toEqual(await accountOf(await open(root)))
          }
        } finally {
          rmSync(root, {recursive: true})
        }
      }),
      {numRuns: 30}
    )
  }, 60_000)
})
