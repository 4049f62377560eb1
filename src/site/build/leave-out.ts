import {locateMessages} from '../../core/front-matter/locate.ts'
import {toMessages} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import {findFiles, loadConfig, putTogether, readDocuments, type SiteOptions} from '../load.ts'
import type {Site} from '../site.ts'

/**
 * Put a site together without some of its content files, so that no list shows them and nothing links to them.
 *
 * Errors: `messages` are those of the files that have an error only now.
 */
export async function loadWithout(options: SiteOptions, sources: ReadonlySet<string>): Promise<Site> {
  const loaded = await loadConfig(options)
  const files = findFiles(options.root, loaded.config)
  const read = await readDocuments(files, {root: options.root, config: loaded.config})
  const documents = read.map((document) => ({...document, broken: document.broken || sources.has(document.document.source.source)}))
  const site = putTogether({loaded, files, documents}, options)
  const messages: Message[] = []
  for (const {broken, document} of documents) {
    if (broken || !document.file.messages.some(({fatal}) => fatal)) continue
    await locateMessages(document.file, document.block)
    messages.push(...toMessages(document.file))
  }
  return {...site, messages}
}
