import {createHash} from 'node:crypto'
import {createReadStream, existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'
import {type DefaultTreeAdapterTypes, parse, serialize} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Path inside the output folder → hash of the bytes. */
export function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.sort().map((path) => [path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')]))
}

/** What is inside the `main` element of a page. */
export const mainOf = (html: string): string => innerOf(html, 'main')

/** What is inside the first element of a name as HTML. */
export function innerOf(html: string, name: string): string {
  const [element] = elementsOf(html, name)
  return element ? serialize(element) : ''
}

/** Values of an attribute of all elements of a name, in order. */
export function attributesOf(html: string, place: {readonly element: string; readonly attribute: string}): string[] {
  return elementsOf(html, place.element).flatMap(({attrs}) => attrs.filter(({name}) => name === place.attribute).map(({value}) => value))
}

/** `content` of a `meta` element. */
export function metaOf(html: string, property: string): string | undefined {
  const meta = elementsOf(html, 'meta').find(({attrs}) => attrs.some(({value}) => value === property))
  return meta?.attrs.find(({name}) => name === 'content')?.value
}

function elementsOf(html: string, name: string): Element[] {
  const walk = (node: Node): Element[] => [
    ...('tagName' in node && node.tagName === name ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])
  ]
  return walk(parse(html))
}

/** A plain file server on 127.0.0.1, as a host of static files is one. */
export async function serveFolder(folder: string): Promise<{readonly origin: string; readonly stop: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'})
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {origin: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve()))}
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml'
}
