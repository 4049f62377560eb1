import type {Element} from 'hast'
import {h} from 'hastscript'
import type {DateView, ImageView, TermView} from './layout.ts'

/** A date as `time`. */
export function timeElement(date: DateView): Element {
  return h('time', {dateTime: date.iso}, date.text)
}

/** A picture with its size, so that nothing moves when it arrives. */
export function imageElement(image: ImageView, loading: 'eager' | 'lazy'): Element {
  return h('img', {src: image.url, alt: image.alt, width: image.width, height: image.height, loading: loading === 'lazy' ? loading : undefined, decoding: 'async'})
}

/** Terms as a list of links. */
export function termList(terms: readonly TermView[]): Element | undefined {
  if (terms.length === 0) return undefined
  return h('ul.terms', terms.map((term) => h('li', [h('a', {href: term.url, rel: ['tag']}, term.title)])))
}
