import type {Document, Node} from 'yaml'
import type {Advice} from './toml-advice.ts'

/** What YAML asks for, by the parser's code. */
const wantedByCode: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'every key once',
  TAB_AS_INDENT: 'blanks instead of a tab',
  BAD_SCALAR_START: 'quotes around a text that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text that holds `: `',
  MULTILINE_IMPLICIT_KEY: '`key: value` on one line',
  MISSING_CHAR: 'a closing quote or bracket',
  BAD_ALIAS: 'an anchor of that name before it',
  BAD_DQ_ESCAPE: 'an escape that YAML knows, or single quotes',
  TAG_RESOLVE_FAILED: 'a plain value without a tag',
  BAD_INDENT: 'the same indent as the lines around it'
}

/** Say what is wrong in a text that is no YAML: at the place of the first error, or where a quote or bracket opens that is never closed. */
export function explainYaml(yaml: typeof import('yaml'), document: Document, text: string): Advice {
  const error = document.errors[0]
  const at = error?.pos[0] ?? 0
  const open = isUnclosedList(error) ? bracketAt(yaml, document, text) : text.slice(at).trim() === '' ? openedAt(yaml, document, text) : -1
  if (open !== -1) {
    const char = text.charAt(open)
    return {offset: open, actual: `\`${char}\``, wanted: `a closing \`${closing[char] ?? char}\``}
  }
  const line = text.slice(at).split('\n', 1)[0]?.trim() ?? ''
  const actual = line ? `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\`` : 'end of line'
  return {offset: at, actual, wanted: (error && wantedByCode[error.code]) ?? 'valid YAML'}
}

const closing: Readonly<Record<string, string>> = {'[': ']', '{': '}', '"': '"', "'": "'"}

/** The parser notices only at the next line that is indented less. */
function isUnclosedList(error: Document['errors'][number] | undefined): boolean {
  return /^Flow (?:map|sequence) .*must .*end with a/.test(error?.message ?? '')
}

/** Where the outermost bracket opens that is never closed. */
function bracketAt(yaml: typeof import('yaml'), document: Document, text: string): number {
  let found = -1
  yaml.visit(document, {
    Collection: (_, node) => {
      const [from, to] = node.range ?? [0, 0]
      if (found === -1 && node.flow && text.slice(from, to).trimEnd().at(-1) !== closing[text.charAt(from)]) found = from
    }
  })
  return found
}

/** Where the outermost quote or bracket opens that reaches to the end of the text. */
function openedAt(yaml: typeof import('yaml'), document: Document, text: string): number {
  let found = -1
  yaml.visit(document, {
    Node: (_, node) => {
      const [from, to] = (node as Node).range ?? [0, 0]
      if (closing[text.charAt(from)] && text.slice(to).trim() === '' && found === -1) found = from
    }
  })
  return found
}
