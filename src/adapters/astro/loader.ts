import {hasErrors} from '../../core/message.ts'
import {readHostErrors} from '../../site/host/read-host-error.ts'
import {widgetLinks} from '../../site/host/widget-links.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import type {HostPage} from '../../site/host/make-page.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {postData} from '../../site/host/post-data.ts'
import {isBelow, watchedPaths} from '../../site/host/watched-paths.ts'
import {buildError} from './error.ts'
import {entryId, routePath} from './routes.ts'
import type {Site} from '../../site/site.ts'
import {siteOf} from './sites.ts'
import type {AstroLoader, LoaderContext} from './types.ts'

/**
 * Load posts as entries of a collection: their data, and their HTML whatever markdown processor is configured.
 *
 * Shape: the post at `/ru/post/x.html` is the entry `ru/post/x.html`; `data.path` is for the parameter of a route.
 * Errors: faults of the content end a build; in the development server they are logged and the entry stays as it was.
 */
export function quizmatterLoader(options: HostOptions = {}): AstroLoader {
  return {
    name: 'quizmatter',
    load: async (context) => {
      const {config, logger, watcher} = context
      const host = siteOf(options, {config, serving: watcher !== undefined})
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
      const {z} = (await import(zod)) as {readonly z: {readonly any: () => never}}
      return {schema: z.any(), types: `export type Entry = import('quizmatter/astro').PostData & {readonly path: string}`}
    }
  }
}

/** Bring the entries of the store to the state of the site; entries that are as they were are left alone. */
async function fillStore(host: HostSite, context: LoaderContext): Promise<void> {
  const {logger, store, watcher} = context
  const {errors} = watcher ? {errors: []} : await host.check()
  if (errors.length > 0) throw buildError(errors)
  const {site} = await host.snapshot()
  const kept = new Set<string>()
  for (const post of await host.posts()) {
    kept.add(entryId(post.page.outputPath))
    if (!hasErrors(post.messages)) await fillEntry(site, post, context)
    else for (const text of host.tell(readHostErrors(post.messages, {root: site.root, severity: 'error'}))) logger.error(text)
  }
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
}

async function fillEntry(site: Site, {body, page}: HostPage, {config, generateDigest, parseData, store}: LoaderContext): Promise<void> {
  const id = entryId(page.outputPath)
  const raw = {...postData(page, body), path: routePath(id, config.build.format)}
  const html = widgetLinks(site, body) + body.content + body.quizHtml
  const digest = generateDigest(JSON.stringify([raw, html]))
  if (store.get(id)?.digest === digest) return
  const data = await parseData({id, data: raw, filePath: page.source})
  store.set({id, data, body: String(site.document(page.key)?.body ?? ''), filePath: page.source, digest, rendered: {html, metadata: {headings: body.headings, frontmatter: data, imagePaths: []}}})
}
