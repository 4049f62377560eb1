import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
import {explainJson} from './json-advice.ts'
import {jsonSafe} from './json-safe.ts'
import {pointInBlock} from './place.ts'
import type {JsonObject} from './types.ts'

/**
 * Decode a JSON object.
 *
 * Errors: `front-matter-syntax`, fatal, at the character at fault; those of `jsonSafe`.
 */
export async function decodeJson(file: VFile, block: DataBlock): Promise<JsonObject | undefined> {
  try {
    const data: unknown = JSON.parse(block.text)
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return jsonSafe(file, data, () => null)
    report(file, 'front-matter-syntax', block.start, {name: 'JSON', actual: Array.isArray(data) ? 'list' : 'value', wanted: 'an object in braces'})
  } catch {
    const {offset, ...values} = await explainJson(block.text)
    report(file, 'front-matter-syntax', pointInBlock(block, offset), {name: 'JSON', ...values})
  }
  return undefined
}
