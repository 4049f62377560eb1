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

  it('has the faults of its text named where its fields are at fault, each once', async () => {
    const site = await siteOf({'content/a.md': "+++\ntitle = 'A'\ndate = '2020-6-29'\naliasses = ['/x/']\n+++\n{{< nope >}}\n"})
    expect(site.messages.map(({line, column, rule}) => `${line}:${column} ${rule}`)).toEqual(['3:8 front-matter-date', '4:1 front-matter-unknown-key', '6:1 shortcode-unknown'])
  })

  it.each(['2020-02-30', "'2020-6-29'"])('is not blamed for pages, files and parameters that it refers to: %s', async (date) => {
    const site = await siteOf({
      'content/a.md': `+++\ntitle = 'A'\ndate = ${date}\n+++\n{{< ref "b.md" >}} [b](b.md) ![c](c.png) {{< param p >}}\n`,
      'content/b.md': '---\ntitle: B\n---\n'
    })
    expect(site.messages.filter(({file}) => file === 'content/a.md')).toHaveLength(1)
  })
})
