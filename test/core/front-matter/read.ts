import {VFile} from 'vfile'
import {decodeFrontMatter} from '../../../src/core/front-matter/decode.ts'
import {type FieldContext, validateFrontMatter} from '../../../src/core/front-matter/fields.ts'
import {locateMessages} from '../../../src/core/front-matter/locate.ts'
import type {FrontMatter, JsonObject} from '../../../src/core/front-matter/types.ts'
import {toMessages} from '../../../src/core/message.ts'
import type {Message} from '../../../src/core/page.ts'
import {defaultSettings} from '../../../src/core/settings.ts'

/** What a test may set beside the text. */
export type ReadOptions = Partial<Omit<FieldContext, 'file' | 'format'>> & {readonly path?: string}

/** Everything that front matter becomes. */
export interface Read {
  readonly data: JsonObject
  readonly body: string
  readonly frontMatter: FrontMatter
  readonly messages: readonly Message[]
}

/** Take a whole document through decoding, validation and placing, as the compiler does. */
export async function read(text: string, {path = 'content/posts/a.md', ...options}: ReadOptions = {}): Promise<Read> {
  const file = new VFile({path, value: text})
  const {data, body, block} = await decodeFrontMatter(file)
  const frontMatter = validateFrontMatter(data, {file, format: block.format, settings: defaultSettings, baseName: 'a', ...options})
  await locateMessages(file, block)
  return {data, body, frontMatter, messages: toMessages(file)}
}

/** Put lines into a TOML front matter with a title. */
export function toml(...lines: string[]): string {
  return ['+++', "title = 'A'", ...lines, '+++', 'Text.', ''].join('\n')
}

/** Put lines into a YAML front matter with a title. */
export function yaml(...lines: string[]): string {
  return ['---', 'title: A', ...lines, '---', 'Text.', ''].join('\n')
}

/** A message on one line: `3:8 front-matter-date`. */
export function short(messages: readonly Message[]): string[] {
  return messages.map(({line, column, rule}) => `${line ?? ''}:${column ?? ''} ${rule}`)
}
