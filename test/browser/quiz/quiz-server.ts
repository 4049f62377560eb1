import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {WidgetBundle} from './widget-bundle.ts'

/** The policy under which the widget must run without a report. */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'"

/** A page to serve. */
export interface ServedPage {
  readonly body: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** Further elements of the head. */
  readonly head?: string
  /** Served without the widget's script. */
  readonly scriptless?: boolean
}

/** What a host of pages does to them. */
export type PageTransform = (html: string) => string | Promise<string>

/** A server on 127.0.0.1 with pages, the widget and a count of requests. */
export interface QuizServer {
  readonly origin: string
  /** Put a page at a path, and return its address. */
  readonly put: (path: string, page: ServedPage | string) => string
  /** Paths that were asked for, in order; emptied by the call. */
  readonly requests: () => string[]
  readonly close: () => Promise<void>
}

const page = ({body, lang = 'en', dir = 'ltr', head = '', scriptless}: ServedPage): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>A post with a quiz</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/quiz.css">
${scriptless ? '' : '<script type="module" src="/quiz.js"></script>'}${head}
</head>
<body>
<main>
<h1>A post with a quiz</h1>
<p>Text of the post.</p>
${body}
<p>Text <a href="#">after</a> the quiz.</p>
</main>
</body>
</html>`

const pageStyle = `:root { color-scheme: light dark; background: light-dark(#fbfaf7, #14181c); color: light-dark(#23292f, #e2e6e8); font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0; } main { max-inline-size: 42rem; margin-inline: auto; padding: 1rem; } code { font-family: monospace; } a { color: light-dark(#1a5fb4, #8ab8f5); }`

/** Start the server on a free port; every page goes through `transform` first. */
export async function startQuizServer(widget: WidgetBundle, transform: PageTransform): Promise<QuizServer> {
  const files = new Map<string, {type: string; text: string}>([
    ['/quiz.js', {type: 'text/javascript', text: widget.script}],
    ['/xapi.js', {type: 'text/javascript', text: widget.xapi}],
    ['/quiz.css', {type: 'text/css', text: widget.style}],
    ['/page.css', {type: 'text/css', text: pageStyle}]
  ])
  let asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    asked.push(path)
    const file = files.get(path)
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': strictPolicy
    })
    response.end(file?.type === 'text/html' ? await transform(file.text) : file?.text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    put(path, served) {
      files.set(path, {type: 'text/html', text: typeof served === 'string' ? served : page(served)})
      return origin + path
    },
    requests() {
      const all = asked
      asked = []
      return all
    },
    close: () => closeServer(server)
  }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
