import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import {decodeJson} from './decode-json.ts'
import {decodeToml} from './decode-toml.ts'
import {decodeYaml} from './decode-yaml.ts'
import {type DataBlock, findFrontMatter, type SplitDocument, splitFrontMatter} from './fence.ts'
import {dataLimits} from './json-safe.ts'
import type {JsonObject} from './types.ts'

/** A document whose front matter is decoded, not yet validated. */
export interface DecodedDocument extends SplitDocument {
  readonly data: JsonObject
}

/** Front matter that is decoded, not yet validated. */
export interface DecodedFrontMatter {
  readonly block: DataBlock
  /** JSON-safe; top-level keys and keys of tables in lower case, keys of tables inside lists as written. */
  readonly data: JsonObject
}

const decoders = {toml: decodeToml, yaml: decodeYaml, json: decodeJson, none: async () => ({})}

/**
 * Split a document and decode its front matter.
 *
 * Shape: `+++\nTitle = 'A'\n+++\nText` → `{data: {title: 'A'}, body: '\n\n\nText', block}`.
 * Errors: fatal messages on the file for everything that cannot be read; `data` is then `{}`.
 */
export async function decodeFrontMatter(file: VFile): Promise<DecodedDocument> {
  const split = splitFrontMatter(file)
  return {...split, data: (await decodeBlock(file, split.block)) ?? {}}
}

/** Find the front matter of a document and decode it, as `decodeFrontMatter` does; the file need not hold more. */
export async function decodeHead(file: VFile): Promise<DecodedFrontMatter> {
  const block = findFrontMatter(file)
  return {block, data: (await decodeBlock(file, block)) ?? {}}
}

/**
 * Decode a block of TOML, YAML or JSON, of front matter or of a config file.
 *
 * Errors: fatal messages on the file; the result is then `undefined`.
 */
export async function decodeBlock(file: VFile, block: DataBlock): Promise<JsonObject | undefined> {
  if (block.text.length > dataLimits.characters) {
    report(file, 'front-matter-too-big', block.start, {actual: block.text.length, limit: dataLimits.characters, unit: 'characters'})
    return undefined
  }
  return decoders[block.format](file, block)
}
