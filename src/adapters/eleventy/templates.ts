import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {compile} from '../../core/compile.ts'
import {decodeFrontMatter} from '../../core/front-matter/decode.ts'
import {hasErrors} from '../../core/message.ts'
import type {HostPage} from '../../site/host/make-page.ts'
import {postData} from '../../site/host/post-data.ts'
import type {Snapshot} from '../../site/host/snapshot.ts'
import {isBuildable} from '../../site/read-content-folders.ts'
import {isBelow, nameOf} from '../../site/host/watched-paths.ts'
import {widgetLinks} from '../../site/host/widget-links.ts'
import type {EleventyState} from './index.ts'
import {withoutPrefix} from './path-prefix.ts'
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
      return page ? dataOf(state, page) : nothing
    },
    compile: (_, inputPath) => async (data) => {
      const path = resolve(inputPath)
      const snapshot = await snapshotOf(state)
      if (!isContent(snapshot, path)) return renderOther(state, inputPath, data)
      const page = await pageAt(snapshot, path)
      if (!page) return ''
      const {body, html, page: {outputPath}} = page
      if (typeof data['layout'] !== 'string') {
        state.theirs.delete(outputPath)
        return html
      }
      state.theirs.add(outputPath)
      return widgetLinks(snapshot.site, body) + body.content + body.quizHtml
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
  if (found?.kind !== 'page' || !isBuildable(site)) return undefined
  const made = await page({page: found, number: 1})
  return hasErrors(made.messages) ? undefined : made
}

function dataOf({folder, warned}: EleventyState, {body, page}: HostPage): Record<string, unknown> {
  const {image, params, url, ...data} = postData(page, body)
  for (const key of reserved) {
    const place = `${page.source} ${key}`
    if (key in params && !warned.has(place)) console.warn(`[quizmatter] ${page.source}: Unexpected key \`${key}\`, which Eleventy keeps for itself; it is \`params.${key}\` in templates`)
    if (key in params) warned.add(place)
  }
  const own = Object.entries(params).filter(([key]) => !reserved.includes(key) && !foreign.includes(key))
  return {...Object.fromEntries(own), ...data, url: withoutPrefix(url, folder), image: image && {...image, url: withoutPrefix(image.url, folder)}, params, permalink: `/${page.outputPath}`}
}

/** Other Markdown files of the project stay Eleventy's, with template language and all. */
async function renderOther({markdown}: EleventyState, inputPath: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const value = readFileSync(inputPath, 'utf8')
  if (!markdown) return (await compile({path: inputPath, value})).content
  const {body} = await decodeFrontMatter(new VFile({path: inputPath, value}))
  return (await markdown.compile(body, inputPath))(data)
}

/** They may have front matter in any of the three formats. */
async function decodeAlone(path: string): Promise<Record<string, unknown>> {
  const {data} = await decodeFrontMatter(new VFile({path, value: readFileSync(path, 'utf8')}))
  return {...data}
}
