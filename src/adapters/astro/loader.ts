import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {hasErrors} from '../../core/message.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {postData} from '../../site/host/post-data.ts'
import {readHostErrors, writeHostError} from '../../site/host/read-host-error.ts'
import {isBelow, watchedPaths} from '../../site/host/watched-paths.ts'
import {toBuildError} from './error.ts'
import {siteOf} from './sites.ts'
import type {AstroLoader, LoaderContext} from './types.ts'

/**
 * Load posts as entries of a collection: their data, and their HTML whatever markdown processor is configured.
 *
 * Shape: the post at `/ru/post/x.html` is the entry `ru/post/x.html`, with `data.path` = `ru/post/x` for a route.
 * Errors: faults of the content end a build; in the development server they are logged and the entry stays as it was.
 */
export function quizmatterLoader(options: HostOptions = {}): AstroLoader {
  return {
    name: 'quizmatter',
    load: async (context) => {
      const {config, logger, watcher} = context
      const host = siteOf({...options, root: resolve(fileURLToPath(config.root), options.root ?? ''), serving: watcher !== undefined})
      await fillStore(host, context)
      if (!watcher) return
      const {site} = await host.snapshot()
      const watched = watchedPaths(site.root, site.config)
      watcher.add(watched)
      watcher.on('all', (_, path) => {
        if (!isBelow(path, watched)) return
        host.invalidate()
        fillStore(host, context).catch((error: unknown) => logger.error(String(error)))
      })
    },
    createSchema: async () => {
      const zod: string = 'astro/zod'
      const {z} = (await import(zod)) as {readonly z: {readonly any: () => unknown}}
      return {schema: z.any(), types: `export type Entry = import('quizmatter/astro').PostData & {readonly path: string}`}
    }
  }
}

/** Bring the entries of the store to the state of the site; entries that are as they were are left alone. */
async function fillStore(host: HostSite, context: LoaderContext): Promise<void> {
  const {generateDigest, logger, parseData, store, watcher} = context
  const {make, page, site} = await host.snapshot()
  const faults = watcher ? [] : readHostErrors((await make()).messages, {root: site.root, severity: 'error'})
  if (faults.length > 0) throw toBuildError(faults)
  const posts = [...site.pages.values()].filter(({kind, outputPath}) => kind === 'page' && outputPath !== '')
  const kept = new Set<string>()
  for (const post of posts) {
    const {body, messages} = await page({page: post, number: 1})
    const id = decodeURI(post.url).replace(/^\/|\/$/g, '')
    kept.add(id)
    if (hasErrors(messages)) {
      logger.error(readHostErrors(messages, {root: site.root, severity: 'error'}).map(writeHostError).join('\n'))
      continue
    }
    const data = await parseData({id, data: {...postData(post, body), path: id.replace(/\.html$/, '')}, filePath: post.source})
    const html = body.content + body.quizHtml
    const digest = generateDigest(JSON.stringify([data, html]))
    store.set({id, data, body: String(site.document(post.key)?.body ?? ''), filePath: post.source, digest, rendered: {html, metadata: {headings: body.headings, frontmatter: data, imagePaths: []}}})
  }
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
}
