import type {Element} from 'hast'
import {templateAttribute} from './go-url.ts'

/** Spell properties of an element as Go's templates do, where that is not how Goldmark spells them. */
export function spellAsTemplate(element: Element, names: readonly string[]): void {
  const spellings = Object.fromEntries(
    names.flatMap((name) => {
      const value = element.properties[name]
      return typeof value === 'string' ? [[name, {of: value, html: templateAttribute(value)}]] : []
    })
  )
  element.data = {...element.data, spellings: {...element.data?.spellings, ...spellings}}
}
