import type {Plugin} from 'vite'
import {compile} from '../../core/compile.ts'
import {postData} from '../../site/host/post-data.ts'
import {nameOf} from '../../site/host/watched-paths.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {toViteError} from './error.ts'
import type {ViteSite} from './index.ts'

const postsId = 'virtual:quizmatter/posts'

/** Make posts importable: `virtual:quizmatter/posts` is the list of all, and a post's own file is its HTML with its data. */
export function modulesPlugin({open}: ViteSite): Plugin {
  return {
    name: 'vite-plugin-quizmatter:modules',
    enforce: 'pre',
    resolveId: {filter: {id: /^virtual:quizmatter\/posts$/}, handler: () => `\0${postsId}`},
    load: {filter: {id: /^\0virtual:quizmatter\/posts$/}, handler: async () => exportAll({posts: await listPosts(open())})},
    transform: {
      filter: {id: /\.md$/},
      handler: async (code, id) => ({code: exportAll(await postModule(open(), {id, text: code})), map: null, moduleType: 'js'})
    }
  }
}

/** All posts in the default order, without their texts. */
async function listPosts(host: HostSite): Promise<unknown[]> {
  const {page, site} = await host.snapshot()
  const pages = Object.values(site.order).flatMap((keys) => keys.flatMap((key) => site.pages.get(key) ?? []))
  const posts = pages.filter(({kind, outputPath}) => kind === 'page' && outputPath !== '')
  return Promise.all(posts.map(async (post) => postData(post, (await page({page: post, number: 1})).body)))
}

async function postModule(host: HostSite, {id, text}: {readonly id: string; readonly text: string}): Promise<Record<string, unknown>> {
  const {bySource, page, site} = await host.snapshot()
  const found = bySource.get(nameOf(site.root, id))
  const {errors} = await host.report(id)
  if (errors[0]) throw Object.assign(new Error(errors[0].message), toViteError(errors[0]))
  const {body, frontMatter} = found ? {frontMatter: found.frontMatter, body: (await page({page: found, number: 1})).body} : await compileAlone(id, text)
  return {matter: frontMatter.params, url: found?.url ?? '', html: body.content + body.quizHtml, headings: body.headings, quiz: body.quizzes[0] ?? null}
}

async function compileAlone(path: string, value: string) {
  const {frontMatter, ...body} = await compile({path, value})
  return {frontMatter, body}
}

function exportAll(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
}
