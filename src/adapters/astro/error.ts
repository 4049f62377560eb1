import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {contentError} from '../../site/host/content-error.ts'
import {otherPlaces, type OverlayError, overlayError} from '../../site/host/dev-event.ts'
import {prose} from '../../site/host/prose.ts'
import type {HostError} from '../../site/host/read-host-error.ts'

/** An error as Astro's overlay takes it; texts are HTML. */
export interface AstroOverlayError extends OverlayError {
  readonly name: string
  readonly title: string
  readonly hint: string
  readonly highlightedCode: string
}

/** Write the findings of a file for Astro's overlay. */
export function astroError(errors: readonly HostError[]): AstroOverlayError {
  const {column, frame, hint, line, message, name} = errors[0] as HostError
  const texts = [`${name}:${line}:${column} ${message}`, ...otherPlaces(errors)]
  return {
    ...overlayError(errors),
    name: 'quizmatter',
    title: `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content`,
    message: toHtml(prose(texts.join('\n'))),
    hint: toHtml(prose(hint)),
    highlightedCode: frame === '' ? '' : toHtml(h('pre.shiki', {style: 'padding: 1rem 1.5rem; line-height: 1.5'}, h('code', frame)))
  }
}

/** Write the document that stands in place of a page with errors; it is loaded again once they are mended. */
export function overlayDocument(clientUrl: string, error: AstroOverlayError): string {
  const data = JSON.stringify(error).replaceAll('<', '\\u003c')
  const script = `import {ErrorOverlay} from ${JSON.stringify(clientUrl)}\ndocument.body.append(new ErrorOverlay(${data}))`
  return toHtml([{type: 'doctype'}, h('html', {lang: 'en'}, [h('head', [h('meta', {charSet: 'utf-8'}), h('title', error.title), h('script', {type: 'module'}, script)]), h('body')])])
}

/** Make the error that ends a build; Astro shows the place of the first finding. */
export function buildError(errors: readonly HostError[]): Error {
  const [first] = errors
  return Object.assign(contentError(errors), first && {loc: {file: first.file, line: first.line, column: first.column}, hint: first.hint})
}
