/** An element of XML. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

/** Every character that XML 1.0 may hold. */
const xmlText = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/**
 * Read XML of our own writing: elements, attributes in double quotes, text.
 *
 * Errors: throws where it is not well formed.
 */
export function readXml(text: string): XmlNode {
  if (!xmlText.test(text)) throw new Error('a character that XML cannot hold')
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!text.startsWith(declaration)) throw new Error('no declaration')
  const root = {name: '', attributes: {}, children: [] as (XmlNode | string)[]}
  const open = [root]
  let at = declaration.length
  for (const match of text.slice(at).matchAll(/<(\/?)([a-z][\w:-]*)((?:\s[\w:-]+="[^"<]*")*) ?(\/?)>|([^<]+)/g)) {
    const [whole, closing, name = '', written = '', empty, content] = match
    if (match.index + declaration.length !== at) break
    at += whole.length
    const parent = open.at(-1)!
    if (content !== undefined) parent.children.push(decode(content))
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const node = {name, attributes: readAttributes(written), children: []}
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  const elements = root.children.filter((child): child is XmlNode => typeof child !== 'string')
  if (at !== text.length || open.length !== 1 || elements.length !== 1) throw new Error(`not well formed at ${at}: ${text.slice(at, at + 60)}`)
  return elements[0]!
}

/** All elements below an element. */
export function elementsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
}

function readAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)] as const)
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice:${written}`)
  return Object.fromEntries(pairs)
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('`]]>` in text')
  const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
  const decoded = text.replace(/&(?:#x([\da-f]+)|([a-z]+));/gi, (_, code: string | undefined, name: string) => {
    const character = code === undefined ? entities[name] : String.fromCodePoint(Number.parseInt(code, 16))
    if (character === undefined) throw new Error(`unknown entity ${name}`)
    return character === '&' ? '\0' : character
  })
  if (decoded.includes('&')) throw new Error('a bare `&`')
  return decoded.replaceAll('\0', '&')
}
