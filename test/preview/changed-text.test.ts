import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {splitFrontMatter} from '../../src/core/front-matter/fence.ts'
import {changedText} from '../../src/preview/changed-text.ts'
import type {SiteState} from '../../src/preview/site-state.ts'

function stateOf(text: string): SiteState {
  const file = new VFile({path: 'content/a.md', value: text})
  return {documents: new Map([['content/a.md', {file, ...splitFrontMatter(file)}]])} as unknown as SiteState
}

const change = (before: string, after: string): string => changedText(stateOf(before), stateOf(after), 'content/a.md')
const front = "+++\ntitle = 'A'\n+++\n"

it.each([
  [`${front}\nOne.\n\nTwo.\n`, `${front}\nOne.\n\nSome *new* text, see [here](/a/).\n`, 'Some new text, see here.'],
  [`${front}\n- one\n- two\n`, `${front}\n- one\n- {{< ref "x" >}} three\n`, 'three'],
  [`${front}\nOne.\n\nTwo.\n\nThree.\n`, `${front}\nOne.\n\nThree.\n`, 'Three.'],
  [`${front}\nOne.\n\nTwo.\n`, `${front}\nOne.\n`, 'One.'],
  [`${front}\nOne.\n`, "+++\ntitle = 'B'\n+++\n\nOne.\n", ''],
  ['Plain one.\n', 'Plain two.\n', 'Plain two.'],
  [`${front}\nOne.\n`, `${front}\nOne.\n`, '']
])('%j → %j', (before, after, text) => {
  expect(change(before, after)).toBe(text)
})
