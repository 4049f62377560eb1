import {escapeHtml} from '../core/markdown/escape.ts'
import {safeJson} from '../core/quiz/payload.ts'
import {type PageData, ownPaths, pageDataId} from './page-data.ts'

/**
 * Put what the browser has to know of a page, and the script that reads it, into the page.
 *
 * Both stand right before the end of the body, so that everything above is as a build writes it.
 */
export function withPageData(html: string, data: PageData): string {
  const added = `<script type="application/json" id="${pageDataId}">${safeJson(data)}</script><script type="module" src="${escapeHtml(data.base + ownPaths.client)}"></script>\n`
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html + added : html.slice(0, end) + added + html.slice(end)
}

/** Let what a page loads from its own published site, or links to there, be the preview's; its own address stays. */
export function withLocalFiles(html: string, origin: string): string {
  if (origin === '') return html
  const address = new RegExp(`((?:src|href|srcset)=["'])${literal(origin)}(?=/)`, 'g')
  return html.replaceAll(/<(?!link rel="(?:canonical|alternate)")[a-z][^>]*>/gi, (tag) => tag.replace(address, '$1'))
}

/** A page of the preview's own: a title and paragraphs, or a list of links. */
export interface OwnDocument {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links?: readonly {readonly title: string; readonly url: string; readonly note?: string}[] | undefined
  /** Sends the browser on to here after a moment. */
  readonly refresh?: string | undefined
}

/** Write a page of the preview's own; every text is escaped. */
export function ownDocument({links = [], paragraphs, refresh, title}: OwnDocument): string {
  const items = links.map(({note, title, url}) => `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a>${note ? ` <small>${escapeHtml(note)}</small>` : ''}</li>`)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refresh === undefined ? '' : `<meta http-equiv="refresh" content="1; url=${escapeHtml(refresh)}">\n`}<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;overflow-wrap:anywhere}small{opacity:.7}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : ''}
</main>
</body>
</html>
`
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
