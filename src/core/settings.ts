import {expandDateSources} from './front-matter/date-sources.ts'
import type {GoldmarkSettings, HighlightSettings, Options, Settings, TableOfContentsSettings} from './options.ts'
import {isRecord, overlay, type OverlayFault} from './overlay.ts'
import {isTimeZone} from './front-matter/time-zone.ts'

/** Hugo 0.169's `markup.goldmark`. Source: `hugo config --printZero`. */
export const defaultGoldmark: GoldmarkSettings = {
  duplicateResourceFiles: false,
  extensions: {
    cjk: {enable: false, eastAsianLineBreaks: false, eastAsianLineBreaksStyle: 'simple', escapedSpace: false},
    definitionList: true,
    extras: {
      delete: {enable: false},
      insert: {enable: false},
      mark: {enable: false},
      subscript: {enable: false},
      superscript: {enable: false}
    },
    footnote: {enable: true, enableAutoIDPrefix: false, backlinkHTML: '&#x21a9;&#xfe0e;'},
    linkify: true,
    linkifyProtocol: 'https',
    passthrough: {enable: false, delimiters: {block: [], inline: []}},
    strikethrough: true,
    table: true,
    taskList: true,
    typographer: {
      disable: false,
      leftSingleQuote: '&lsquo;',
      rightSingleQuote: '&rsquo;',
      leftDoubleQuote: '&ldquo;',
      rightDoubleQuote: '&rdquo;',
      enDash: '&ndash;',
      emDash: '&mdash;',
      ellipsis: '&hellip;',
      leftAngleQuote: '&laquo;',
      rightAngleQuote: '&raquo;',
      apostrophe: '&rsquo;'
    }
  },
  parser: {
    attribute: {block: false, title: true},
    autoDefinitionTermID: false,
    autoHeadingID: true,
    autoIDType: 'github',
    wrapStandAloneImageWithinParagraph: true
  },
  renderHooks: {image: {useEmbedded: 'auto'}, link: {useEmbedded: 'auto'}},
  renderer: {hardWraps: false, unsafe: false, xhtml: false}
}

/** Hugo 0.169's `markup.highlight`. Source: `hugo config --printZero`. */
export const defaultHighlight: HighlightSettings = {
  anchorLineNos: false,
  codeFences: true,
  guessSyntax: false,
  hl_Lines: '',
  hl_inline: false,
  lineAnchors: '',
  lineNoStart: 1,
  lineNos: false,
  lineNumbersInTable: true,
  noClasses: true,
  style: 'monokai',
  tabWidth: 4,
  wrapperClass: 'highlight'
}

/** Values of keys that take texts and booleans. Source: Hugo's `markup/highlight/config.go`. */
export const highlightChoices: Readonly<Record<string, readonly unknown[]>> = {lineNos: [true, false, 'table', 'inline']}

const defaultTableOfContents: TableOfContentsSettings = {startLevel: 2, endLevel: 3, ordered: false}

/** Settings of a page when nobody asks for anything else. Source: `hugo config --printZero` of 0.169. */
export const defaultSettings: Settings = {
  language: 'en',
  locale: 'en',
  timeZone: 'UTC',
  frontmatter: expandDateSources({}),
  summaryLength: 70,
  hasCJKLanguage: false,
  enableEmoji: false,
  refLinksErrorLevel: 'ERROR',
  refLinksNotFoundURL: '',
  goldmark: defaultGoldmark,
  highlight: {...defaultHighlight, enable: true},
  highlighter: 'chroma',
  shikiThemes: {},
  tableOfContents: defaultTableOfContents,
  resolveRelative: false,
  privacy: {},
  shortcodes: {},
  ownShortcodes: [],
  remarkPlugins: [],
  rehypePlugins: [],
  quiz: true,
  strict: false
}

/**
 * Complete a user's options with the defaults, once at the entry.
 *
 * Shape: `{summaryLength: 30, markup: {goldmark: {renderer: {unsafe: true}}}}` → complete `Settings`.
 * Errors: throws a `TypeError` for an unknown option or a value of the wrong kind; `undefined` means *not given*.
 */
export function resolveSettings(options: Options = {}): Settings {
  const {markup, highlight, frontmatter, locale, ...plain} = options
  const {frontmatter: _sources, goldmark, highlight: colours, tableOfContents, locale: _locale, ...defaults} = defaultSettings
  const own = overlay(defaults, plain, {onFault: refuse})
  const language = own.language
  const marks = overlay({goldmark, highlight: defaultHighlight, tableOfContents}, markup ?? {}, {path: ['markup'], onFault: refuse, choices: highlightChoices})
  const given = overlay({highlight: colours.enable, locale: language}, {highlight, locale}, {onFault: refuse})
  const settings: Settings = {
    ...own,
    locale: given.locale,
    frontmatter: expandDateSources(frontmatter ?? {}),
    goldmark: marks.goldmark,
    highlight: {...marks.highlight, enable: given.highlight},
    tableOfContents: marks.tableOfContents
  }
  checkSettings(settings)
  return settings
}

/** Names of the values that a text setting may have. */
export const settingChoices: Readonly<Record<string, readonly string[]>> = {
  highlighter: ['chroma', 'shiki'],
  refLinksErrorLevel: ['ERROR', 'WARNING'],
  autoIDType: ['github', 'github-ascii', 'blackfriday'],
  useEmbedded: ['auto', 'always', 'fallback', 'never']
}

function checkSettings(settings: Settings): void {
  const {goldmark, tableOfContents: toc} = settings
  if (!(Number.isInteger(settings.summaryLength) && settings.summaryLength > 0)) refuseValue('summaryLength', settings.summaryLength, 'a positive integer')
  if (!isTimeZone(settings.timeZone)) refuseValue('timeZone', settings.timeZone, 'a time zone such as `Europe/Berlin`')
  for (const [name, level] of Object.entries({startLevel: toc.startLevel, endLevel: toc.endLevel})) {
    if (!Number.isInteger(level)) refuseValue(`markup.tableOfContents.${name}`, level, 'an integer')
  }
  choose('highlighter', settings.highlighter, 'highlighter')
  if (!isShikiThemes(settings.shikiThemes)) refuseValue('shikiThemes', settings.shikiThemes, 'two themes: `{light: \'…\', dark: \'…\'}`')
  choose('refLinksErrorLevel', settings.refLinksErrorLevel, 'refLinksErrorLevel')
  choose('autoIDType', goldmark.parser.autoIDType, 'markup.goldmark.parser.autoIDType')
  choose('useEmbedded', goldmark.renderHooks.image.useEmbedded, 'markup.goldmark.renderHooks.image.useEmbedded')
  choose('useEmbedded', goldmark.renderHooks.link.useEmbedded, 'markup.goldmark.renderHooks.link.useEmbedded')
}

/** Whether a value is a pair of themes, or none. */
export function isShikiThemes(value: unknown): boolean {
  return isRecord(value) && ['', 'dark light'].includes(Object.keys(value).sort().join(' ')) && Object.values(value).every((name) => typeof name === 'string')
}

function choose(kind: string, value: string, name: string): void {
  const choices = settingChoices[kind] ?? []
  if (!choices.includes(value)) refuseValue(name, value, choices.map((choice) => `\`${choice}\``).join(' or '))
}

function refuse(fault: OverlayFault): never {
  const name = fault.path.join('.')
  if (fault.kind === 'unknown') throw new TypeError(`Unexpected option \`${name}\`, expected one of ${fault.expected}`)
  return refuseValue(name, fault.actual, fault.expected)
}

function refuseValue(name: string, actual: unknown, expected: string): never {
  const shown = typeof actual === 'string' ? actual : (JSON.stringify(actual) ?? String(actual))
  throw new TypeError(`Unexpected \`${shown}\` for option \`${name}\`, expected ${expected}`)
}
