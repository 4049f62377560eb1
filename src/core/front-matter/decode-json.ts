import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
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
    // The engine's message has no position that can be relied on; the tolerant parser has.
    const {parse, printParseErrorCode} = await import('jsonc-parser')
    const errors: import('jsonc-parser').ParseError[] = []
    parse(block.text, errors, {disallowComments: true, allowTrailingComma: false})
    const first = errors[0]
    const offset = first?.offset ?? 0
    const found = block.text.slice(offset, offset + Math.max(first?.length ?? 1, 1)).trim()
    const wanted = first ? printParseErrorCode(first.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : 'valid JSON'
    report(file, 'front-matter-syntax', pointInBlock(block, offset), {name: 'JSON', actual: found ? `\`${found}\`` : 'end of the data', wanted: wanted.replace(/ expected$/, '')})
  }
  return undefined
}
