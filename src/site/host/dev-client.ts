import {readHostClient} from '../package-files.ts'

/** Path below the root of the script that keeps open pages up to date in development servers on Vite. */
export const clientPath = '@quizmatter/client.js'

/** Source of that script. */
export function devClient(): string {
  return readHostClient()?.contents ?? ''
}

/** Put scripts into the head of a document. */
export function withScripts(html: string, urls: readonly string[]): string {
  const elements = urls.map((url) => `<script type="module" src="${url}"></script>`).join('')
  return html.replace('</head>', () => `${elements}</head>`)
}
