import {report} from '../diagnostics.ts'
import {type Fields, textField} from './read-field.ts'

/** Names of markdown and HTML that Hugo knows. */
const readable = new Set(['', 'goldmark', 'markdown', 'md', 'mdown', 'html', 'htm'])

/** Read `markup`. Errors: `front-matter-markup` for anything but markdown and HTML. */
export function readMarkup(fields: Fields): string {
  const markup = textField(fields, 'markup')
  if (!readable.has(markup.toLowerCase())) report(fields.context.file, 'front-matter-markup', {key: ['markup']}, {actual: markup})
  return markup
}
