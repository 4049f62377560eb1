const byExtension: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bib: 'text/x-bibtex',
  bmp: 'image/bmp',
  c: 'text/x-c',
  cpp: 'text/x-c++',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsx: 'text/jsx',
  lua: 'text/x-lua',
  md: 'text/markdown',
  mjs: 'text/javascript',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  oga: 'audio/ogg',
  ogg: 'video/ogg',
  ogv: 'video/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  py: 'text/x-python',
  rss: 'application/rss+xml',
  scss: 'text/x-scss',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  toml: 'application/toml',
  ts: 'text/typescript',
  tsx: 'text/tsx',
  ttf: 'font/ttf',
  txt: 'text/plain',
  wav: 'audio/wav',
  webm: 'video/webm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip'
}

/** Media types of content files by extension, as `security.allowContent` names them. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  ad: 'text/asciidoc',
  adoc: 'text/asciidoc',
  asciidoc: 'text/asciidoc',
  rst: 'text/rst',
  pdc: 'text/pandoc',
  pandoc: 'text/pandoc',
  org: 'text/org'
}

/** Media type of a content file; markdown if its extension says nothing else. */
export function contentMediaType(extension: string): string {
  return contentTypes[extension] ?? 'text/markdown'
}

/**
 * Media type of a file by its name; `''` for one that nobody knows.
 *
 * Shape: `docker.SVG` → `image/svg+xml`; `configured` are suffixes per type of the site's own, which come first.
 */
export function mediaTypeOf(name: string, configured: {readonly [type: string]: readonly string[]}): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const own = Object.entries(configured).find(([, suffixes]) => suffixes.includes(extension))
  return own?.[0] ?? byExtension[extension] ?? ''
}
