import {describe, expect, it} from 'vitest'
import {mountFilter} from '../../src/site/mount-filter.ts'

const paths = ['a.md', 'x/b.md', 'x/c.txt.md', 'x/y/d.md']

/** Recorded from Hugo 0.169. */
const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[], paths],
  [['! x/**'], ['a.md']],
  [['! x/*'], ['a.md']],
  [['x/b.md'], ['x/b.md']],
  [['x/**'], ['x/b.md', 'x/c.txt.md', 'x/y/d.md']],
  [['x/**', '! x/y/**'], ['x/b.md', 'x/c.txt.md', 'x/y/d.md']],
  [['! x/y/**', 'x/**'], ['x/b.md', 'x/c.txt.md']],
  [['*.md'], ['a.md']],
  [['/x/**'], ['x/b.md', 'x/c.txt.md', 'x/y/d.md']],
  [['X/**'], ['x/b.md', 'x/c.txt.md', 'x/y/d.md']]
]

describe('the files of a mount', () => {
  it.each(cases)('%j', (files, shown) => {
    expect(paths.filter(mountFilter(files))).toEqual(shown)
  })
})
