/** Contents of a reply: text, bytes, or a file of the site. */
export type ReplyBody = string | Uint8Array | {readonly file: string}

/** What a maker answers; the server adds the headers that every reply has. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: ReplyBody
  readonly headers?: Readonly<Record<string, string>>
}

/** A reply in plain text, for what no page is made for. */
export function plainReply(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {status, type: 'text/plain; charset=utf-8', body: `${text}\n`, headers}
}

/** A page. */
export function htmlReply(status: number, html: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {status, type: 'text/html; charset=utf-8', body: html, headers}
}
