import type {Properties} from 'hast'
import type {Node} from 'unist'

/** An attribute as written in braces. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

declare module 'unist' {
  interface Data {
    /** Attributes that the author wrote in braces. */
    attributes?: readonly Attribute[] | undefined
  }
}

/** The attributes that an author gave a node, as properties of the element it becomes. */
export function attributesOf(node: Node, _element: string): Properties {
  const properties: Properties = {}
  for (const {name, value} of node.data?.attributes ?? []) {
    if (/^on/i.test(name)) continue
    properties[name === 'class' ? 'className' : name] = value
  }
  return properties
}
