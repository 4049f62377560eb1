import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const words = 'harbour lantern willow copper meadow signal thread cedar valley ribbon anchor pepper marble saddle kettle orchid'.split(' ')

/** A post of a generated site; its text depends on its number only. */
export function postText(number: number, {body = '', extra = ''}: {readonly body?: string; readonly extra?: string} = {}): string {
  const word = (step: number): string => words[(number * 7 + step * 3) % words.length] ?? ''
  const paragraph = (seed: number): string => Array.from({length: 40}, (_, index) => word(seed + index)).join(' ')
  const day = String((number % 28) + 1).padStart(2, '0')
  return `+++
title = 'Post ${number}: ${word(1)} and ${word(2)}'
date = 20${String(10 + (number % 14))}-0${(number % 9) + 1}-${day}T09:00:00+03:00
tags = ['${word(3)}', '${word(5)}']
url = '/posts/number-${number}.html'
${extra}
[quiz]
  [[quiz.questions]]
    question = "What comes after ${word(4)}?"
    type = "single-choice"
    [[quiz.questions.answers]]
      text = "${word(6)}"
      correct = true
    [[quiz.questions.answers]]
      text = "${word(7)} again"
  [[quiz.questions]]
    question = "What of ${word(8)} is true?"
    type = "multiple-choice"
    [[quiz.questions.answers]]
      text = "it is ${word(9)}"
      correct = true
    [[quiz.questions.answers]]
      text = "it is not ${word(10)}"
+++

${paragraph(1)}

<!--more-->

## The ${word(11)}

${paragraph(2)}

{{< details summary="More about it" >}}
${paragraph(3)}
{{< /details >}}

\`\`\`go
func ${word(12)}() string { return "${word(13)}" }
\`\`\`

${Array.from({length: 8}, (_, index) => paragraph(4 + index)).join('\n\n')}
${body}`
}

/** Path of a generated post below the site's root. */
export const postPath = (number: number): string => `content/posts/${String(number).padStart(4, '0')}.md`

/** URL path of a generated post. */
export const postUrl = (number: number): string => `/posts/number-${number}.html`

/** Write a site of generated posts. */
export function writePosts(root: string, count: number): void {
  mkdirSync(join(root, 'content/posts'), {recursive: true})
  mkdirSync(join(root, 'static'), {recursive: true})
  writeFileSync(join(root, 'hugo.toml'), "baseURL = 'https://example.org/'\ntitle = 'A Thousand Posts'\n")
  for (let number = 0; number < count; number++) writeFileSync(join(root, postPath(number)), postText(number))
}
