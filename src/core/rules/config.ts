import type {Rule} from '../rules.ts'

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

/** Rules about the site's config. */
export const configRules = {
  'config-unreadable': {
    severity: 'error',
    sentence: ({reason}) => `Unexpected failure to read the config: ${String(reason)}`,
    note: 'Nothing is built without it, so that no page comes out wrong or is removed. Mend the file, or its permissions.'
  },
  'config-syntax': {
    severity: 'error',
    sentence: ({reason}) => `Unexpected ${String(reason)}`,
    note: 'The file cannot be read, and nothing is built without it, so that no page comes out wrong or is removed. Hugo stops at this too.'
  },
  'config-type': {
    severity: 'error',
    sentence: ({actual, key, wanted}) => `Unexpected ${code(actual)} for ${code(key)}, expected ${String(wanted)}`,
    note: 'Hugo stops at this too. The value is passed over here.'
  },
  'config-base-url': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected ${code(actual)} for \`baseURL\`, expected a URL with its host, such as \`https://example.org/\``,
    note: 'Hugo takes it without a word, but feeds, the sitemap and previews in social networks need the whole URL of the site.'
  },
  'config-base-url-missing': {
    severity: 'info',
    sentence: ({actual}) => `Unexpected config without \`baseURL\`, expected the address of the site: whole URLs begin with \`${String(actual)}\``,
    note: 'Feeds, the sitemap, redirects and the `canonical` link of each page need the whole address. Write `baseURL = "https://…"` into the config, or build with `--base-url`.'
  },
  'config-choice': {
    severity: 'warning',
    sentence: ({actual, key, wanted}) => `Unexpected ${code(actual)} for ${code(key)}, expected ${String(wanted)}`,
    note: 'The value has no meaning and is passed over; Hugo does the same.'
  },
  'config-key-unknown': {
    severity: 'info',
    sentence: ({actual}) => `Unexpected key ${code(actual)}, expected a key of Hugo's config`,
    note: 'Nothing reads this key. Values of your own belong below `params`.'
  },
  'config-key-renamed': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected key ${code(actual)}, expected ${String(wanted)}`,
    note: 'The old name still works, here as in Hugo 0.169. Rename it before Hugo drops it.'
  },
  'config-key-dead': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected key ${code(actual)}, expected ${String(wanted)}`,
    note: 'Hugo 0.169 passes over the old name without a word, so it has no effect here either.'
  },
  'config-theme': {
    severity: 'info',
    sentence: ({actual}) => `Unexpected theme ${code(actual)}, expected layouts in \`quizmatter.config.js\``,
    note: "Hugo's themes are Go templates and are not used: neither their layouts nor what their own config adds. Content, URLs and feeds do not depend on them."
  },
  'config-service': {
    severity: 'info',
    sentence: ({actual}) => `Unexpected service ${code(actual)}, expected a layout in \`quizmatter.config.js\` that calls it`,
    note: 'The theme loads nothing from other hosts, so the key has no effect. In Hugo it is up to the theme as well.'
  },
  'config-output-format': {
    severity: 'warning',
    sentence: ({actual, key}) => `Unexpected output format ${(Array.isArray(actual) ? actual : [actual]).map(code).join(', ')} for ${code(key)}, expected one of Hugo's or of \`outputFormats\``,
    note: 'It is left out. If a theme defines it, there is nothing to do; Hugo stops where nothing does.'
  },
  'config-media-type': {
    severity: 'error',
    sentence: ({actual, key}) => `Unexpected media type ${code(actual)} for ${code(key)}, expected one of Hugo's or of \`mediaTypes\``,
    note: 'Hugo stops at this too. Define the media type with its suffixes in `[mediaTypes]`.'
  },
  'config-language': {
    severity: 'error',
    sentence: ({actual, wanted}) => `Unexpected default language ${code(actual)}, expected ${String(wanted)}`,
    note: '`defaultContentLanguage` has to be a language of `languages` that is not disabled, in lower case. Hugo stops at this too.'
  },
  'config-file-fault': {
    severity: 'error',
    sentence: ({actual, reason}) => `Unexpected failure to load ${code(actual)}: ${String(reason)}`,
    note: 'The file is run by Node, so that it can hold plugins, shortcodes and layouts. Nothing is built without it, so that no page comes out wrong.'
  },
  'config-file-typescript': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected ${code(actual)}, expected ${code(wanted)}`,
    note: 'Only the JavaScript file is read: Node 20 runs no TypeScript. `defineConfig` gives it the same types.'
  },
  'config-file-option': {
    severity: 'error',
    sentence: ({actual, key, wanted}) => `Unexpected ${String(actual)} for ${code(key)}, expected ${String(wanted)}`,
    note: 'The option is passed over. `defineConfig` lets an editor check the file while you write it.'
  }
} as const satisfies Record<string, Rule>
