import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {HostError} from './read-host-error.ts'

const style = `body{margin:0;padding:2rem;background:#181818;color:#eee;font:1rem/1.5 ui-monospace,monospace}
main{max-width:60rem;margin:auto;border-top:.5rem solid #ff5555;background:#222;padding:1.5rem}
h1{font-size:1.1rem;color:#ff7b7b;margin:0 0 1rem}section+section{margin-top:2rem;border-top:1px solid #555;padding-top:1rem}
.place{color:#8be9fd;margin:0}pre{background:#111;padding:1rem;overflow:auto}p{margin:.5rem 0}`

/** Write the document that a development server without an overlay shows in place of a page with errors. */
export function errorDocument(errors: readonly HostError[]): string {
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`
  const root = h(undefined, [
    {type: 'doctype'},
    h('html', {lang: 'en'}, [
      h('head', [h('meta', {charSet: 'utf-8'}), h('title', count), h('meta', {name: 'viewport', content: 'width=device-width'}), h('style', style)]),
      h('body', [h('main', [h('h1', `This page has ${count}; it is shown again once ${errors.length === 1 ? 'it is' : 'they are'} mended`), ...errors.map(section)])])
    ])
  ])
  return toHtml(root)
}

function section({column, frame, hint, line, message, name}: HostError) {
  return h('section', [h('p.place', `${name}:${line}:${column}`), h('p', message), frame === '' ? undefined : h('pre', frame), h('p', hint)])
}
