import type {Body} from '../../core/page.ts'
import {type BodyExtract, extractBody} from '../bodies.ts'

/** What everything but a page's own document needs to know of its body. */
export interface BodyDigest extends Pick<Body, 'questions' | 'messages'> {
  /** Identity of all that the body was made from, front matter included; `''` for a page without a file. */
  readonly id: string
  readonly extract: BodyExtract
}

/** Reduce a body to its digest; the plain text only where something asks for it. */
export function digestBody(body: Body, {id, plain}: {readonly id: string; readonly plain: boolean}): BodyDigest {
  const {messages, questions} = body
  return {id, extract: extractBody(body, {plain}), messages, questions}
}
