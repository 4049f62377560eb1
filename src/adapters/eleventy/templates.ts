import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {compile} from '../../core/compile.ts'
import {decodeFrontMatter} from '../../core/front-matter/decode.ts'
import {hasErrors} from '../../core/message.ts'
import type {HostPage} from '../../site/host/make-page.ts'
import {postData} from '../../site/host/post-data.ts'
import type {Snapshot} from '../../site/host/snapshot.ts'
import {isBelow, nameOf} from '../../site/host/watched-paths.ts'
import {readPackageFiles} from '../../site/package-files.ts'
import {siteUrl} from '../../site/view/site-address.ts'
import type {EleventyState} from './index.ts'
import type {ExtensionOptions} from './types.ts'

/** Eleventy's own names; a value under one of them would break its build. */
const reserved = ['page', 'content', 'collections', 'pkg', 'eleventy']
/** Names that mean something else to Hugo than to Eleventy. */
const foreign = ['layout', 'permalink', 'pagination', 'templateengineoverride']
const nothing = {permalink: false, eleventyExcludeFromCollections: true}

/**
 * Read and render markdown files in place of Eleventy: `read: false` keeps its parser of front matter away, so that TOML, YAML
 * and JSON live together.
 */
export function markdownExtension(state: EleventyState): ExtensionOptions {
  return {
    key: 'md',
    read: false,
    compileOptions: {cache: false, permalink: 'raw'},
    getData: async (inputPath) => {
      const path = resolve(inputPath)
      const snapshot = await snapshotOf(state)
      if (!isContent(snapshot, path)) return decodeAlone(path)
      const page = await pageAt(snapshot, path)
      return page ? dataOf(page) : nothing
    },
    compile: (_, inputPath) => async (data) => {
      const path = resolve(inputPath)
      const snapshot = await snapshotOf(state)
      if (!isContent(snapshot, path)) return (await compile({path, value: readFileSync(path, 'utf8')})).content
      const page = await pageAt(snapshot, path)
      if (!page) return ''
      const {outputPath} = page.page
      if (typeof data['layout'] !== 'string') {
        state.laidOut.delete(outputPath)
        return page.html
      }
      state.laidOut.add(outputPath)
      return widgetLinks(snapshot, page) + page.body.content + page.body.quizHtml
    }
  }
}

async function snapshotOf({host}: EleventyState): Promise<Snapshot> {
  if (!host) throw new Error('Unexpected template before `eleventy.before`, expected it after')
  return host.snapshot()
}

function isContent({site}: Snapshot, path: string): boolean {
  return isBelow(path, site.config.contentRoots.map(({folder}) => join(site.root, folder)))
}

/** The post that a file makes; lists are written without Eleventy, as most have no file. */
async function pageAt({bySource, page, site}: Snapshot, path: string): Promise<HostPage | undefined> {
  const found = bySource.get(nameOf(site.root, path))
  if (found?.kind !== 'page') return undefined
  const made = await page({page: found, number: 1})
  return hasErrors(made.messages) ? undefined : made
}

function dataOf({body, page}: HostPage): Record<string, unknown> {
  const {params, ...data} = postData(page, body)
  const moved = Object.keys(params).filter((key) => reserved.includes(key))
  if (moved.length > 0) console.warn(`[quizmatter] ${page.source}: ${moved.map((key) => `\`${key}\``).join(', ')} is Eleventy's own name; find it as \`params.${moved[0]}\``)
  const own = Object.entries(params).filter(([key]) => !reserved.includes(key) && !foreign.includes(key))
  return {...Object.fromEntries(own), ...data, params, permalink: `/${page.outputPath}`}
}

/** Other markdown files of the site have Eleventy's data in any of the three formats. */
async function decodeAlone(path: string): Promise<Record<string, unknown>> {
  const {data} = await decodeFrontMatter(new VFile({path, value: readFileSync(path, 'utf8')}))
  return {...data}
}

/** A layout of the user's knows nothing of the widget. */
function widgetLinks({site}: Snapshot, {body}: HostPage): string {
  if (body.quizHtml === '' && !body.content.includes('<quiz-matter')) return ''
  const {quizScript, quizStyle} = readPackageFiles()
  const url = (path: string): string => siteUrl(path, site.config.baseUrl)
  return `${quizStyle ? `<link rel="stylesheet" href="${url(quizStyle.path)}">` : ''}${quizScript ? `<script type="module" src="${url(quizScript.path)}"></script>` : ''}\n`
}
