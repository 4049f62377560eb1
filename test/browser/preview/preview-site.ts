import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {ChangeReport} from '../../../src/preview/change-report.ts'
import type {Message} from '../../../src/core/page.ts'
import {startPreview, type Preview, type PreviewOptions} from '../../../src/preview/preview.ts'
import {bundleClient, bundleFiles} from './bundle.ts'
import {writePosts} from './posts.ts'

/** A site in a folder of its own, and its preview. */
export interface PreviewSite {
  readonly root: string
  readonly preview: Preview
  readonly reports: readonly ChangeReport[]
  /** Messages of pages that were looked at, as the terminal gets them. */
  readonly visits: readonly (readonly Message[])[]
  readonly url: (path: string) => string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly stop: () => Promise<void>
}

/** What a previewed site of a test is made of. */
export interface PreviewSiteOptions extends Partial<PreviewOptions> {
  /** Number of generated posts. Default: 0. */
  readonly posts?: number
  /** Further files by path. */
  readonly contents?: Readonly<Record<string, string>>
}

/** Write a site, start its preview in this process and wait until everything is watched. */
export async function previewSite({contents = {}, posts = 0, ...options}: PreviewSiteOptions = {}): Promise<PreviewSite> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-preview-')))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  if (posts > 0) writePosts(root, posts)
  for (const [path, text] of Object.entries(contents)) write(path, text)
  const reports: ChangeReport[] = []
  const visits: (readonly Message[])[] = []
  const faults: unknown[] = []
  const preview = await startPreview({
    root,
    shown: {drafts: true, future: true, expired: true},
    now: () => Date.parse('2026-11-23T00:00:00Z'),
    address: '127.0.0.1',
    port: 0,
    strictPort: true,
    hosts: [],
    follow: false,
    client: await bundleClient(),
    files: await bundleFiles(),
    edit: async () => 'no-editor',
    onVisit: (messages) => void visits.push(messages),
    onChange: (report) => void reports.push(report),
    onFault: (error) => void faults.push(error),
    ...options
  })
  await preview.ready
  return {
    root,
    preview,
    reports,
    visits,
    url: (path) => `http://localhost:${preview.port}${path}`,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write,
    stop: async () => {
      await preview.close()
      rmSync(root, {recursive: true, force: true})
      if (faults.length > 0) throw faults[0]
    }
  }
}
