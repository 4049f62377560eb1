import type {Rule} from '../rules.ts'

/** Rules about site. */
export const siteRules = {
  'content-denied': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected a type that \`security.allowContent\` lets through`,
    note: 'The site’s own config forbids it, and Hugo refuses it as well. Allow the type there if you trust the authors.'
  },
  'content-untrusted': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected \`text/markdown\``,
    note: 'Hugo refuses it since 0.162, because such a file goes into the site as it is. Write `allowContent = [\'.*\']` below `[security]` if you trust the authors, or `[\'! ^text/html$\']` and nothing else to forbid it here as well.'
  },
  'content-format': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected \`text/markdown\` or \`text/html\``,
    note: 'Org, AsciiDoc, reStructuredText and Pandoc are not rendered here, so the file is left out. Convert it to markdown.'
  },
  'content-adapter': {
    severity: 'warning',
    sentence: () => 'Unexpected content adapter, expected markdown files',
    note: 'Pages that Hugo makes from a `_content.gotmpl` template are not made here.'
  }
} as const satisfies Record<string, Rule>
