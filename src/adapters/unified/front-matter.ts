import type {VFile} from 'vfile'
import {decodeBlock} from '../../core/front-matter/decode.ts'
import {validateFrontMatter} from '../../core/front-matter/fields.ts'
import type {FrontMatter, Json, JsonObject} from '../../core/front-matter/types.ts'
import type {Settings} from '../../core/options.ts'
import type {PostState} from './post.ts'

/** Front matter of a document in whatever pipeline. */
export interface FoundFrontMatter {
  /** As the author wrote it; keys in lower case. */
  readonly data: JsonObject
  readonly frontMatter: FrontMatter
}

/**
 * Find the front matter of a document: its own, else what a host has read before.
 *
 * Hosts keep it in `data.matter` (vfile-matter), `data.astro.frontmatter`, `data.frontMatter` (Docusaurus) or `data.fm` (mdsvex).
 */
export async function findFrontMatter(file: VFile, {block}: Pick<PostState, 'block'>, settings: Settings): Promise<FoundFrontMatter> {
  const own = block && block.format !== 'none'
  const data = own ? ((await decodeBlock(file, block)) ?? {}) : hostData(file)
  const frontMatter = validateFrontMatter(data, {file, format: own ? block.format : 'none', settings, baseName: file.stem ?? ''})
  return {data, frontMatter}
}

/** Objects of Astro and mdsvex, which make the page's data of what plugins write there; Docusaurus has checked its own before. */
export function writableObjects({data}: VFile): Record<string, unknown>[] {
  return [astroObject(data), data['fm']].filter(isObject)
}

function hostObjects({data}: VFile): Record<string, unknown>[] {
  return [data['matter'], astroObject(data), data['frontMatter'], data['fm']].filter(isObject)
}

function astroObject(data: VFile['data']): unknown {
  return (data['astro'] as {readonly frontmatter?: unknown} | undefined)?.frontmatter
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function hostData(file: VFile): JsonObject {
  const found = hostObjects(file).find((value) => Object.keys(value).length > 0)
  return found ? (lowerKeys(JSON.parse(JSON.stringify(found)) as Json) as JsonObject) : {}
}

/** As in front matter of our own reading: keys of tables in lower case, but not of tables inside lists. */
function lowerKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]))
}
