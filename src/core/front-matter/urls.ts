import {type Fields, refuseShape, textField, textsField} from './read-field.ts'

const protocol = /^https?:\/\//

/** Read `url`. Errors: `front-matter-shape` for one with a protocol. */
export function readUrl(fields: Fields): string {
  const url = textField(fields, 'url')
  if (protocol.test(url)) refuseShape(fields, ['url'], {value: url, wanted: 'a path such as `/posts/first.html`'})
  return url
}

/** Read `aliases`. Errors: `front-matter-shape` for one with a protocol. */
export function readAliases(fields: Fields): readonly string[] {
  const aliases = textsField(fields, 'aliases')
  for (const [index, alias] of aliases.entries()) {
    if (protocol.test(alias)) refuseShape(fields, ['aliases', index], {value: alias, wanted: 'a path such as `/old/first.html`'})
  }
  return aliases
}

/** Read `slug`; hyphens at its ends are cut off. */
export function readSlug(fields: Fields): string {
  return textField(fields, 'slug').replace(/^-+|-+$/g, '')
}
