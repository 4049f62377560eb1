import {expect, it} from 'vitest'
import {languagesIn} from '../../../../src/core/markdown/highlight/languages-in.ts'

const find = (text: string, guesses = false) => [...languagesIn(text, {guesses})]

it('finds the words after fences and in calls', () => {
  const found = find('```go\n```\n- ~~~ Python {a=b}\n> ````sh\n{{< highlight yaml "linenos=table" >}}{{% highlight `rust` %}}{{< highlight lang="c" />}}')
  expect(found).toEqual(expect.arrayContaining(['go', 'Python', 'sh', 'yaml', 'rust', 'c']))
})

it('finds nothing where there is nothing', () => {
  expect(find('```\n```\n`code` and ``{a}``')).toEqual([])
})

it('finds all that may be guessed where languages are guessed', () => {
  expect(find('```\n```', true)).toContain('Bash')
  expect(find('```nosuch {guessSyntax=true}\n```')).toEqual(expect.arrayContaining(['nosuch', 'Go']))
})

it('reads long runs of fences once', () => {
  const start = performance.now()
  expect(find('`'.repeat(100_000) + ' ~~~'.repeat(50_000))).toEqual(['~~~'])
  expect(performance.now() - start).toBeLessThan(2000)
})
