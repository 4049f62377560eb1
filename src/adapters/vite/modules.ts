import type {Plugin} from 'vite'
import {VFile} from 'vfile'
import {compile} from '../../core/compile.ts'
import {decodeFrontMatter} from '../../core/front-matter/decode.ts'
import type {Body} from '../../core/page.ts'
import {overlayError, updateEvent} from '../../site/host/dev-event.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {type PostData, postData} from '../../site/host/post-data.ts'
import {nameOf} from '../../site/host/watched-paths.ts'
import type {ViteSite} from './index.ts'

/** A post in the list of all; what JSON has no type for is text. */
export type ListedPost = Omit<PostData, 'date' | 'updated'> & {readonly date?: string; readonly updated?: string}

/** Id of the list's module inside Vite. */
export const listId = '\0virtual:quizmatter/posts'

/** Make posts importable: `virtual:quizmatter/posts` is the list of all, and a post's own file is its HTML with its data. */
export function modulesPlugin({open}: ViteSite): Plugin {
  return {
    name: 'vite-plugin-quizmatter:modules',
    enforce: 'pre',
    resolveId: {filter: {id: /^virtual:quizmatter\/posts$/}, handler: () => listId},
    load: {filter: {id: /^\0virtual:quizmatter\/posts$/}, handler: async () => exportAll({posts: await listPosts(open())})},
    transform: {
      filter: {id: /\.md$/},
      handler: async (code, id) => ({code: exportAll(await postModule(open(), {id, text: code})), map: null, moduleType: 'js'})
    }
  }
}

/** All posts that lists show, in their order, without their texts. */
async function listPosts(host: HostSite): Promise<unknown[]> {
  const posts = await host.posts()
  return posts.filter(({page}) => page.listed).map(({body, page}) => postData(page, body))
}

async function postModule(host: HostSite, {id, text}: {readonly id: string; readonly text: string}): Promise<Record<string, unknown>> {
  const {errors} = await host.report(id)
  if (errors.length > 0) throw Object.assign(new Error(), overlayError(errors))
  const {bySource, page, site} = await host.snapshot()
  const post = bySource.get(nameOf(site.root, id))
  const {content, headings, quizHtml, quizzes}: Body = post ? (await page({page: post, number: 1})).body : await compile({path: id, value: text})
  const matter = await decodeFrontMatter(new VFile({path: id, value: text}))
  return {matter: matter.data, url: post?.url ?? '', html: content + quizHtml, headings, quiz: quizzes[0] ?? null}
}

/** Only pages whose scripts import posts are loaded again after a save; in a build the last line is left out. */
function exportAll(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
  return [...lines, `import.meta.hot?.on('${updateEvent}', () => location.reload())`].join('\n')
}
