import {nameToEmoji} from 'gemoji'
import type {Replacement} from './typographer.ts'

/**
 * Read an emoji code at an offset.
 *
 * Shape: `:smile:` → `{length: 7, html: '&#x1f604;'}`; `undefined` for an unknown name.
 * Source: goldmark-emoji with its default rendering, numeric entities.
 */
export function emoji(source: string, offset: number): Replacement | undefined {
  if (source.charAt(offset) !== ':') return undefined
  const name = /^[a-zA-Z0-9_+-]+(?=:)/.exec(source.slice(offset + 1, offset + 65))?.[0]
  const value = name !== undefined && Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
  if (name === undefined || value === undefined) return undefined
  return {length: name.length + 2, html: Array.from(value, entity).join(''), keptInIds: true}
}

function entity(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`
}
