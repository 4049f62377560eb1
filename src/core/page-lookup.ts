import type {FrontMatter, Json, JsonObject} from './front-matter/types.ts'
import type {Answer, Lookup} from './lookup.ts'

/**
 * Look up what a page knows by itself, for documents that belong to no site.
 *
 * Shape: `{kind: 'param', path: 'a.b'}` → the value of `b` in the parameter `a`; everything else has no answer.
 */
export function lookupInPage({params}: FrontMatter): Lookup {
  return (question) => (question.kind === 'param' ? answerWith(findParameter(params, question.path)) : undefined)
}

/** Find a parameter by its dotted key, in any case. */
export function findParameter(params: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = params
  for (const key of path.toLowerCase().split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined
    value = (value as JsonObject)[key]
  }
  return value
}

function answerWith(value: Json | undefined): Answer | undefined {
  return value === undefined ? undefined : {relPermalink: '', permalink: '', value}
}
