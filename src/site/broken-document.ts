import {VFile} from 'vfile'
import {compileBody} from '../core/compile.ts'
import {splitFrontMatter} from '../core/front-matter/fence.ts'
import {validateFrontMatter} from '../core/front-matter/fields.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import type {Lookup} from '../core/lookup.ts'
import {toMessages} from '../core/message.ts'
import type {Settings} from '../core/options.ts'
import type {Message} from '../core/page.ts'
import type {ReadDocument} from './read-document.ts'

/** Other pages and files cannot be looked up from a page that is left out: whatever is asked for is taken to be there. */
const everything: Lookup = () => ({relPermalink: '/', permalink: '/', value: 'x'})

/**
 * Find what else is wrong with a document that is left out for an error in its front matter, so that one run names every fault.
 *
 * Errors: returned, each at its place; what was reported when the document was read, or its fields were, is not among them.
 */
export async function furtherFindings({broken, document: {block, data, file}}: ReadDocument, settings: Settings): Promise<readonly Message[]> {
  const again = new VFile({path: file.path, value: file.value})
  const frontMatter = validateFrontMatter(data, {file: again, format: block.format, settings, baseName: file.stem ?? ''})
  await locateMessages(again, block)
  const {body} = splitFrontMatter(new VFile({value: file.value}))
  const {messages} = await compileBody({file, block, body}, {frontMatter, settings, lookup: everything, url: ''})
  return broken ? [...toMessages(again), ...messages] : messages
}
