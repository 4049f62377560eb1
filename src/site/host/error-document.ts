import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {prose} from './prose.ts'
import type {HostError} from './read-host-error.ts'

const style = `:root{color-scheme:light dark}body{margin:0;padding:2rem;background:light-dark(#eceef1,#181818);color:light-dark(#1c1e21,#eee);font:1rem/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:auto;border-top:.4rem solid light-dark(#b3261e,#ff5555);border-radius:.4rem;background:light-dark(#fff,#222);padding:1.5rem}
h1{font-size:1.1rem;margin:0 0 1rem}section+section{margin-top:1.5rem;border-top:1px solid #8886;padding-top:1rem}
code,pre,.place{font:.9rem/1.5 ui-monospace,monospace}code{background:#8882;padding:.1em .3em;border-radius:.2em}
.place{color:light-dark(#0b57d0,#8be9fd);margin:0}.fault,pre b{color:light-dark(#b3261e,#ff8a80)}p{margin:.5rem 0}
pre{background:light-dark(#f3f4f7,#111);padding:1rem;border-radius:.3rem;overflow:auto}pre b{font-weight:inherit}`

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
  return h('section', [h('p.place', `${name}:${line}:${column}`), h('p.fault', prose(message)), frame === '' ? undefined : h('pre', frame.split('\n').map(frameLine)), h('p', prose(hint))])
}

/** The line at fault has a mark. */
function frameLine(line: string) {
  return line.startsWith('>') ? h('b', `${line}\n`) : {type: 'text' as const, value: `${line}\n`}
}
