import {escapeHtml} from '../core/markdown/escape.ts'
import {htmlReply, type Reply} from './reply.ts'

/** Styles of the frame in which a page is looked at, by the value of `?view=`. */
const frames: ReadonlyMap<string, string> = new Map([
  ['phone', 'width:390px;height:min(844px,100vh)'],
  ['light', 'color-scheme:light'],
  ['dark', 'color-scheme:dark']
])

/**
 * Answer with a page in a frame as wide as a phone, or in one that prefers light or dark colours; `undefined`: none is asked for.
 *
 * Units: `path` is decoded, `query` is of the request.
 */
export function framedReply(path: string, query: URLSearchParams): Reply | undefined {
  const style = frames.get(query.get('view') ?? '')
  if (style === undefined) return undefined
  const others = new URLSearchParams([...query].filter(([name]) => name !== 'view'))
  const source = `${encodeURI(path)}${others.size > 0 ? `?${others}` : ''}`
  return htmlReply(
    200,
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(`${path} (${query.get('view')})`)}</title>
<style>html,body{height:100%;margin:0;background:#888}body{display:grid;place-items:center}iframe{border:0;width:100%;height:100%;${style}}</style>
</head>
<body><iframe title="${escapeHtml(path)}" src="${escapeHtml(source)}"></iframe></body>
</html>
`
  )
}

/** Let nothing of a page run if it is looked at with `?view=no-js`: what is inside of `noscript` is shown. */
export function withoutScripts(reply: Reply, query: URLSearchParams): Reply {
  if (query.get('view') !== 'no-js') return reply
  return {...reply, headers: {...reply.headers, 'Content-Security-Policy': 'sandbox allow-same-origin allow-forms allow-popups'}}
}
