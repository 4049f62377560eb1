import {VFile} from 'vfile'
import {compileBody} from '../core/compile.ts'
import {splitFrontMatter} from '../core/front-matter/fence.ts'
import {validateFrontMatter} from '../core/front-matter/fields.ts'
import {locateMessages} from '../core/front-matter/locate.ts'
import {toMessages} from '../core/message.ts'
import type {Settings} from '../core/options.ts'
import type {Message} from '../core/page.ts'
import {lookupInPage} from '../core/page-lookup.ts'
import type {ContentDocument} from './page-node.ts'

/**
 * Find what else is wrong with a document whose front matter was read with an error, so that one run names every fault.
 *
 * Errors: returned, each at its place; what was reported when the document was read is not among them.
 */
export async function furtherFindings({block, data, file}: ContentDocument, settings: Settings): Promise<readonly Message[]> {
  const again = new VFile({path: file.path, value: file.value})
  const frontMatter = validateFrontMatter(data, {file: again, format: block.format, settings, baseName: file.stem ?? ''})
  await locateMessages(again, block)
  const {body} = splitFrontMatter(new VFile({value: file.value}))
  const {messages} = await compileBody({file, block, body}, {frontMatter, settings, lookup: lookupInPage(frontMatter), url: ''})
  return [...toMessages(again), ...messages]
}
