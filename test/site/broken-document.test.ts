import {describe, expect, it} from 'vitest'
import {siteOf} from './site-of.ts'

const post = `+++
title = 'A'
date = 2020-02-30
draft = 'maybe'
[quiz]
[[quiz.questions]]
question = 'Q?'
type = 'single_choise'
answers = [{text = 'a', correct = true}, {text = 'b'}]
+++
Text.
{{< nope >}}
`

describe('a document with an error in its front matter', () => {
  it('has all its other faults named in the same run, each at its place', async () => {
    const site = await siteOf({'content/a.md': post})
    expect(site.skipped.map(({source, reason}) => [source, reason])).toEqual([['content/a.md', 'error']])
    expect(site.messages.filter(({severity}) => severity !== 'info').map(({line, column, rule}) => `${line}:${column} ${rule}`)).toEqual([
      '3:8 front-matter-date-impossible',
      '4:9 front-matter-type',
      '8:8 quiz-type-unknown',
      '12:1 shortcode-unknown'
    ])
  })
})
