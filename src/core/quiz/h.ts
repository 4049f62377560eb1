import type {Element, ElementContent, Properties} from 'hast'

/** Properties by their names in hast; those without a value are left out. */
type Given = Readonly<Record<string, Properties[string]>>
type Child = ElementContent | string | undefined
type Children = string | readonly Child[]

/**
 * Make an element, as `h` of hastscript does where names are hast's own and lists are lists.
 *
 * Shape: `h('p', {className: ['quiz-how']}, 'Text')`; properties and children may be absent, texts are nodes of their own.
 * A quiz is some hundred elements, and hastscript, which looks every name up, takes five times as long.
 */
export function h(tagName: string, ...given: readonly [] | readonly [Children] | readonly [Given, Children?]): Element {
  const [first, second] = given
  const properties: Properties = {}
  const children: ElementContent[] = []
  if (isGiven(first)) for (const name of Object.keys(first)) if (first[name] !== undefined && first[name] !== null) properties[name] = first[name]
  addChildren(children, isGiven(first) ? second : first)
  return {type: 'element', tagName, properties, children}
}

function isGiven(value: Given | Children | undefined): value is Given {
  return typeof value === 'object' && !Array.isArray(value)
}

function addChildren(nodes: ElementContent[], children: Children | undefined): void {
  if (typeof children === 'string') nodes.push({type: 'text', value: children})
  else for (const child of children ?? []) if (child !== undefined) nodes.push(typeof child === 'string' ? {type: 'text', value: child} : child)
}
