import {ownDocument} from './document.ts'
import {brokenReply, type Replying, shown} from './page-reply.ts'
import {plainReply, type Reply} from './reply.ts'
import {pageOf} from './site-state.ts'

/** Send the browser to the page of a content file, or say why there is none. */
export function sourceReply(replying: Replying, source: string): Reply | Promise<Reply> {
  const {documents, site} = replying.state
  const page = pageOf(replying.state, source)
  if (page?.url) return plainReply(302, `See ${page.url}`, {Location: page.url})
  if (!documents.has(source)) return plainReply(404, 'Unexpected file, expected one of the content')
  if (documents.get(source)?.file.messages.some(({fatal}) => fatal)) return brokenReply(replying, '', source)
  const skipped = site.skipped.find((one) => one.source === source)
  const why = skipped ? `It is left out: ${skipped.reason}${skipped.detail ? `, ${skipped.detail}` : ''}.` : 'It makes no page of its own: it belongs to a bundle, or its front matter says `build.render = never`.'
  return shown(replying, 404, {html: ownDocument({title: source, paragraphs: [why]}), source, messages: []})
}
