import type {Image, Link} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {Answer} from '../lookup.ts'
import {isMissing, pathFrom} from '../missing-file.ts'
import type {EmbeddedHook} from '../options.ts'
import {contextOf, type RenderContext} from './context.ts'
import {escapeUrl, isDangerousUrl} from './escape-url.ts'
import {type GoUrl, parseGoUrl, templateUrl} from './go-url.ts'

/** Where a link or an image leads, and by whose rules it is written. */
export interface Destination {
  readonly url: string
  /** Written by Hugo's embedded render hook, with the spelling of Go's templates. */
  readonly hooked: boolean
}

/**
 * Find the destination of a link.
 *
 * Shape: `other.md#a`, hook on → `/posts/other/#a`; hook off → as it is, unless `resolveRelative` is set.
 * Errors: `link-unresolved` for a `.md` file that is no page of the site and for another file that is not there,
 * `link-as-written` for one that is there and has another URL than the one that is written, at the link.
 * Source: Hugo's embedded `render-link.html`.
 */
export function linkDestination(state: State, node: Link): Destination {
  const context = contextOf(state)
  const {goldmark, resolveRelative} = context.settings
  const isOn = isUsed(goldmark.renderHooks.link.useEmbedded)
  const url = parseGoUrl(node.url)
  const isPage = url !== undefined && url.scheme === '' && /\.md$/i.test(url.path)
  const isFile = isPage || (isBesidePage(url, context) && /\.[^./]+$/.test(url?.path ?? ''))
  const answer = url && isLocal(url) && (isOn || isFile) ? ask(context, {kind: 'link', path: cut(url.path)}) : undefined
  if (isFile && !answer && context.url !== '' && (isPage || isMissing(node.url, context))) {
    report(state.options.file as VFile, 'link-unresolved', node.position, {actual: node.url, wanted: isPage ? 'a page of the site' : 'a file or page of the site'})
  }
  if (isOn && url) {
    const href = url.text.startsWith('#') ? `${context.url}#${url.fragment}` : answer ? withTail(answer, url) : url.text
    return {url: templateUrl(href), hooked: true}
  }
  if (answer && isFile && !resolveRelative) reportOther(state, node, answer)
  return plain(context, resolveRelative && url && answer ? withTail(answer, url) : node.url)
}

/**
 * Find the file of an image.
 *
 * Errors: `image-missing` for one that is neither in the page's folder nor where its address leads, `link-as-written` for one that is
 * there and has another URL than the one that is written, at the image.
 * Source: Hugo's embedded `render-image.html`.
 */
export function imageDestination(state: State, node: Image): Destination {
  const context = contextOf(state)
  const {goldmark, resolveRelative} = context.settings
  const isOn = isUsed(goldmark.renderHooks.image.useEmbedded)
  const url = parseGoUrl(node.url)
  const isBeside = isBesidePage(url, context)
  const isWhole = isBeside || isOutside(url, context)
  const answer = url && isLocal(url) && (isOn || isBeside) ? ask(context, {kind: 'resource', path: cut(url.path)}) : undefined
  if (isWhole && !answer && isMissing(node.url, context)) report(state.options.file as VFile, 'image-missing', node.position, {actual: node.url})
  if (isOn && url) return {url: templateUrl(answer ? withTail(answer, url) : url.text), hooked: true}
  if (answer && !resolveRelative) reportOther(state, node, answer)
  return plain(context, resolveRelative && url && answer ? withTail(answer, url) : node.url)
}

const outside = /^(?:\/|\.\.)/

function isBesidePage(url: GoUrl | undefined, context: RenderContext): boolean {
  return url !== undefined && isLocal(url) && !outside.test(url.path) && isComplete(url, context)
}

function isOutside(url: GoUrl | undefined, context: RenderContext): boolean {
  return url !== undefined && isLocal(url) && outside.test(url.path) && isComplete(url, context)
}

/** What a shortcode has yet to put into an address is not known. */
function isComplete({path}: GoUrl, {shortcodeOutputs}: RenderContext): boolean {
  return shortcodeOutputs.size === 0 || ![...shortcodeOutputs.keys()].some((word) => path.includes(word))
}

/** Report an address that readers do not find, though what is meant by it is there. */
function reportOther(state: State, node: Image | Link, {relPermalink}: Answer): void {
  const {url} = contextOf(state)
  if (url === '' || pathFrom(node.url, url) === pathFrom(relPermalink, url)) return
  const hook = node.type === 'image' ? 'image' : 'link'
  report(state.options.file as VFile, 'link-as-written', node.position, {actual: node.url, wanted: relPermalink, hook})
}

/** There are no hooks of a theme's own that `auto` and `fallback` would stand back for; the site decides about `auto`. */
function isUsed(hook: EmbeddedHook): boolean {
  return hook === 'always' || hook === 'fallback'
}

function isLocal({scheme, path, text}: GoUrl): boolean {
  return scheme === '' && path !== '' && !text.startsWith('//')
}

function ask({lookup}: RenderContext, question: {readonly kind: 'link' | 'resource'; readonly path: string}): Answer | undefined {
  return lookup(question)
}

function cut(path: string): string {
  return path.replace(/^\.\//, '')
}

function withTail({relPermalink}: Answer, {query, fragment}: GoUrl): string {
  return `${relPermalink}${query && `?${query}`}${fragment && `#${fragment}`}`
}

function plain({settings}: RenderContext, url: string): Destination {
  const isBlank = !settings.goldmark.renderer.unsafe && isDangerousUrl(url)
  return {url: isBlank ? '' : escapeUrl(url), hooked: false}
}
