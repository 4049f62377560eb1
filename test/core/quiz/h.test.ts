import fc from 'fast-check'
import type {ElementContent} from 'hast'
import {h as hastscript} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {h} from '../../../src/core/quiz/h.ts'

const names = ['id', 'role', 'lang', 'dir', 'href', 'title', 'alt', 'ariaLabel', 'dataMode', 'dataQ', 'value', 'name', 'inputMode']
const flags = ['hidden', 'disabled']
const lists = ['className', 'ariaLabelledBy', 'ariaDescribedBy', 'autoComplete', 'htmlFor']
const properties = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constant(undefined)))
const flagged = fc.dictionary(fc.constantFrom(...flags), fc.boolean())
const listed = fc.dictionary(fc.constantFrom(...lists), fc.array(fc.string()))
const child: fc.Arbitrary<ElementContent | string | undefined> = fc.oneof(fc.string(), fc.constant(undefined), fc.string().map((value) => ({type: 'text', value}) as const), fc.string().map((value) => h('em', value)))
const children = fc.oneof(fc.string(), fc.array(child))

describe('h', () => {
  it('makes what hastscript makes', () => {
    fc.assert(
      fc.property(fc.constantFrom('p', 'li', 'quiz-matter', 'input'), properties, flagged, listed, children, (tagName, first, second, third, inner) => {
        const given = {...first, ...second, ...third}
        expect(h(tagName, given, inner)).toEqual(hastscript(tagName, given, inner as ElementContent[]))
        expect(h(tagName, given)).toEqual(hastscript(tagName, given))
        expect(h(tagName, inner)).toEqual(hastscript(tagName, inner as ElementContent[]))
        expect(h(tagName)).toEqual(hastscript(tagName))
      })
    )
  })
})
