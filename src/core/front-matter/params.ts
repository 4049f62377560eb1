import {castText, castTexts, isJsonObject} from './cast.ts'
import {type Fields, fieldOf} from './read-field.ts'
import type {FrontMatter, Json, JsonObject} from './types.ts'

/** What `.Params` mirrors of the fields that Hugo gives a meaning to. */
export interface Mirrors {
  readonly dates: ReadonlyMap<string, string>
  readonly draft: boolean
  readonly isCJKLanguage: FrontMatter['isCJKLanguage']
  readonly headless: boolean
  readonly slug: string
  readonly weight: number
}

const texts = ['title', 'linktitle', 'description', 'summary', 'url', 'type', 'layout', 'markup', 'translationkey']

/**
 * Make Hugo's `.Params`: all fields, with those that Hugo casts as it casts them, and the `params` table laid over them.
 *
 * `draft` and `iscjklanguage` are always there. `iscjklanguage` is `false` where the text decides; the caller who has
 * compiled the text knows better.
 * Source: Hugo's `hugolib/page__meta.go`.
 */
export function readParams(fields: Fields, mirrors: Mirrors): JsonObject {
  const own = fieldOf(fields, 'params')
  const params: Draft = {...(own === null || isJsonObject(own) ? withoutParams(fields.data) : fields.data)}
  for (const key of texts) mirror(params, key, (value) => castText(value).value)
  for (const key of ['keywords', 'aliases']) mirror(params, key, textsOrNull)
  mirror(params, 'slug', () => mirrors.slug)
  mirror(params, 'weight', () => mirrors.weight)
  mirror(params, 'headless', () => mirrors.headless)
  for (const [key, date] of mirrors.dates) params[key] = date
  const whole = isJsonObject(own) ? {...params, ...own} : params
  whole['draft'] = mirrors.draft
  whole['iscjklanguage'] = mirrors.isCJKLanguage ?? false
  return whole
}

interface Draft {
  [key: string]: Json
}

function withoutParams(data: JsonObject): JsonObject {
  const {params, ...others} = data
  return others
}

function mirror(params: Draft, key: string, make: (value: Json) => Json): void {
  const value = params[key]
  if (value !== undefined) params[key] = make(value)
}

/** Go's nil list, which is printed as `null`, is what a failed cast leaves. */
function textsOrNull(value: Json): Json {
  const failed = value === null || isJsonObject(value) || (Array.isArray(value) && (value as readonly Json[]).some((item) => typeof item === 'object' && item !== null))
  return failed ? null : [...castTexts(value).value]
}
