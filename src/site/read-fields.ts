import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {validateFrontMatter} from '../core/front-matter/fields.ts'
import type {FrontMatter, JsonObject} from '../core/front-matter/types.ts'
import type {Settings} from '../core/options.ts'
import {applyCascade, type CascadeRule} from './cascade.ts'
import type {LanguageConfig} from './config.ts'
import type {PageSeed} from './page-node.ts'

/** What the fields of a language are read with. */
export interface FieldReader {
  readonly settings: Settings
  /** Plural names of the taxonomies. */
  readonly taxonomies: readonly string[]
  readonly environment: string
  readonly memory: FieldMemory | undefined
}

/** Fields that were read, by the decoded front matter, for a site that is put together again and again. */
export type FieldMemory = WeakMap<JsonObject, KnownFields>

interface KnownFields {
  readonly frontMatter: FrontMatter
  /** What was wrong with them. */
  readonly messages: readonly VFileMessage[]
  readonly settings: Settings
  readonly language: LanguageConfig
}

/**
 * Read the fields of a page, with what cascades give it.
 *
 * Errors: `front-matter-…` on the page's file.
 */
export function readFields(seed: PageSeed, rules: readonly CascadeRule[], reader: FieldReader): FrontMatter {
  const {document, language} = seed
  const {memory, settings} = reader
  // Only what rests on nothing but the front matter itself: neither on pages above nor on the text.
  if (!memory || !document || rules.length > 0 || settings.hasCJKLanguage) return makeFields(seed, rules, reader)
  const {data, file} = document
  const known = memory.get(data)
  if (known?.settings === settings && known.language === language) {
    file.messages.push(...known.messages)
    return known.frontMatter
  }
  const count = file.messages.length
  const frontMatter = makeFields(seed, rules, reader)
  memory.set(data, {frontMatter, messages: file.messages.slice(count), settings, language})
  return frontMatter
}

function makeFields({document, kind, language, path}: PageSeed, rules: readonly CascadeRule[], {environment, settings, taxonomies}: FieldReader): FrontMatter {
  const data = applyCascade(document?.data ?? {}, rules, {kind, path, language: language.key, environment})
  const frontMatter = validateFrontMatter(data, {
    file: document?.file ?? new VFile({path: '_index.md'}),
    format: document?.block.format ?? 'none',
    settings,
    baseName: document?.source.logical.baseName ?? '',
    taxonomies
  })
  return withCjk(frontMatter, settings.hasCJKLanguage && document ? String(document.file) : '')
}

const cjk = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u

/** Hugo looks at the whole file, front matter included. */
function withCjk(frontMatter: FrontMatter, text: string): FrontMatter {
  if (text === '' || frontMatter.isCJKLanguage !== undefined || !cjk.test(text)) return frontMatter
  return {...frontMatter, isCJKLanguage: true, params: {...frontMatter.params, iscjklanguage: true}}
}
