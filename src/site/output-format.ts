/** One of Hugo's output formats, as far as paths depend on it. */
export interface OutputFormat {
  /** Lower case. */
  readonly name: string
  readonly baseName: string
  /** Without the dot. */
  readonly suffix: string
  /** Folder that the output is put under; `''` for none. */
  readonly path: string
  readonly mediaType: string
  readonly isHtml: boolean
  /** `uglyURLs` does not apply. */
  readonly noUgly: boolean
  /** Its URL is the page's own permalink. */
  readonly permalinkable: boolean
}

const format = (name: string, suffix: string, mediaType: string, rest: Partial<OutputFormat> = {}): OutputFormat => ({
  name,
  baseName: 'index',
  suffix,
  path: '',
  mediaType,
  isHtml: false,
  noUgly: false,
  permalinkable: false,
  ...rest
})

/** Hugo's own output formats by name. */
export const builtinOutputFormats: Readonly<Record<string, OutputFormat>> = {
  html: format('html', 'html', 'text/html', {isHtml: true, permalinkable: true}),
  rss: format('rss', 'xml', 'application/rss+xml', {noUgly: true}),
  json: format('json', 'json', 'application/json'),
  csv: format('csv', 'csv', 'text/csv'),
  calendar: format('calendar', 'ics', 'text/calendar'),
  css: format('css', 'css', 'text/css', {baseName: 'styles'}),
  markdown: format('markdown', 'md', 'text/markdown'),
  gotmpl: format('gotmpl', 'gotmpl', 'text/x-gotmpl'),
  amp: format('amp', 'html', 'text/html', {isHtml: true, path: 'amp', permalinkable: true}),
  robots: format('robots', 'txt', 'text/plain', {baseName: 'robots'}),
  sitemap: format('sitemap', 'xml', 'application/xml', {baseName: 'sitemap'}),
  webappmanifest: format('webappmanifest', 'webmanifest', 'application/manifest+json', {baseName: 'manifest'})
}

/** Formats that a page of each kind has when nothing else is configured. */
export const defaultOutputs: Readonly<Record<string, readonly string[]>> = {
  page: ['html'],
  home: ['html', 'rss'],
  section: ['html', 'rss'],
  taxonomy: ['html', 'rss'],
  term: ['html', 'rss']
}
