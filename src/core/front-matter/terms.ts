import {castText, isJsonObject} from './cast.ts'
import {type Fields, holderOf, integerField, fieldOf, warnOfType} from './read-field.ts'
import type {Json} from './types.ts'

/** Plural names of Hugo's taxonomies where the site names none. */
export const defaultTaxonomies: readonly string[] = ['tags', 'categories']

/**
 * List the terms that a front matter value names, as Hugo reads them: a text is one term, empty ones are left out,
 * a list that holds a table or a list names none.
 *
 * Shape: `'a, b'` → `['a, b']`; `['a', 1]` → `['a', '1']`.
 */
export function termsOf(value: Json | undefined): readonly string[] {
  const items: readonly Json[] = Array.isArray(value) ? value : [value ?? null]
  if (items.some((item) => typeof item === 'object' && item !== null)) return []
  return items.map((item) => castText(item).value).filter((term) => term !== '')
}

/** Check terms and their weights. Errors: `front-matter-type` at every value that is no list of texts. */
export function checkTerms(fields: Fields): void {
  for (const plural of fields.context.taxonomies ?? defaultTaxonomies) {
    const holder = holderOf(fields, plural)
    const value = fieldOf(holder, plural)
    if (value !== undefined && value !== null) checkValue(holder, plural, value)
    integerField(holderOf(fields, `${plural}_weight`), `${plural}_weight`)
  }
}

function checkValue(fields: Fields, plural: string, value: Json): void {
  const wanted = 'a list of texts'
  if (!Array.isArray(value)) {
    if (value !== '') warnOfType(fields, [plural], {value, wanted, read: isJsonObject(value) ? [] : [...termsOf(value)]})
    return
  }
  for (const [index, item] of (value as readonly Json[]).entries()) {
    const {value: read, exact} = castText(item)
    if (!exact) warnOfType(fields, [plural, index], typeof item === 'object' ? {value: item, wanted: 'a text; the whole list is passed over'} : {value: item, wanted: 'a text', read})
  }
}
