import {parseFragment} from 'parse5'

/**
 * Compare two pieces of HTML.
 *
 * Shape: `('<p>a</p>', '<p>b</p>')` → `{same: 'none', kind: 'p: text'}`; `same` is `bytes`, `dom` or `none`.
 */
export function compareHtml(expected, actual) {
  if (expected === actual) return {same: 'bytes'}
  const one = linesOf(parseFragment(expected))
  const other = linesOf(parseFragment(actual))
  const index = one.findIndex((line, at) => line !== other[at])
  if (index === -1 && one.length === other.length) return {same: 'dom', kind: bytesKind(expected, actual)}
  const at = index === -1 ? one.length : index
  return {same: 'none', kind: kindOf(one[at], other[at])}
}

function bytesKind(expected, actual) {
  let at = 0
  while (at < expected.length && expected[at] === actual[at]) at++
  return `bytes: ${JSON.stringify(expected.slice(at, at + 12))} ≠ ${JSON.stringify(actual.slice(at, at + 12))}`.replace(/[a-z]{4,}/gi, 'w')
}

/** One line for each node, so that the first difference names the class. */
function linesOf(tree) {
  const lines = []
  const walk = (node, depth, isPre) => {
    if (node.nodeName === '#text') {
      const value = isPre ? node.value : node.value.replace(/\s+/g, ' ').trim()
      if (value !== '') lines.push(`${depth} "${value}`)
    } else if (node.nodeName === '#comment') lines.push(`${depth} !${node.data}`)
    else {
      if (node.tagName) lines.push(`${depth} <${node.tagName} ${[...node.attrs].map(({name, value}) => `${name}=${JSON.stringify(value)}`).sort().join(' ')}`)
      for (const child of (node.tagName === 'template' ? node.content : node).childNodes) walk(child, depth + 1, isPre || node.tagName === 'pre')
    }
  }
  walk(tree, 0, false)
  return lines
}

function kindOf(expected, actual) {
  const texts = [label(expected), label(actual)]
  if (texts.some((text) => text !== 'text')) return texts.join(' ≠ ')
  let at = 0
  while (expected[at] === actual[at]) at++
  return `text ${JSON.stringify([expected.slice(at, at + 2), actual.slice(at, at + 2)]).replace(/[\p{L}\p{N}]+/gu, 'w')}`
}

function label(line) {
  if (line === undefined) return 'end'
  const text = line.replace(/^\d+ /, '')
  if (text.startsWith('"')) return 'text'
  if (text.startsWith('!')) return `comment${text.includes('raw HTML omitted') ? ' omitted' : ''}`
  return text.replace(/="(?:[^"\\]|\\.)*"/g, '').trim()
}
