import {report} from '../diagnostics.ts'
import {type Fields, textField} from './read-field.ts'

/** Names of markdown that Hugo knows. */
const markdown = new Set(['', 'goldmark', 'markdown', 'md', 'mdown'])

/** Read `markup`. Errors: `front-matter-markup` for anything but markdown. */
export function readMarkup(fields: Fields): string {
  const markup = textField(fields, 'markup')
  if (!markdown.has(markup.toLowerCase())) report(fields.context.file, 'front-matter-markup', {key: ['markup']}, {actual: markup})
  return markup
}
