import {VFile} from 'vfile'
import {decodeFrontMatter} from '../../../src/core/front-matter/decode.ts'
import {toHtml} from '../../../src/core/markdown/to-html.ts'
import {renderPlainBlock} from '../../../src/core/quiz/export/render-block.ts'
import {parseQuizzes} from '../../../src/core/quiz/parse.ts'
import {quizToHast} from '../../../src/core/quiz/to-hast.ts'
import type {Quiz} from '../../../src/core/quiz/types.ts'
import {defaultSettings} from '../../../src/core/settings.ts'

/** Read the quizzes of TOML front matter; an error in it fails the test. */
export async function readQuizzes(toml: string, locale = 'en'): Promise<readonly Quiz[]> {
  const file = new VFile({path: 'post.md', value: `+++\n${toml}\n+++\n`})
  const {data} = await decodeFrontMatter(file)
  const quizzes = parseQuizzes({params: data, file, settings: {...defaultSettings, locale}})
  const errors = file.messages.filter(({fatal}) => fatal)
  if (errors.length) throw new Error(errors.map(String).join('\n'))
  return quizzes
}

/** Write the quizzes of TOML front matter as HTML, one after the other. */
export async function quizHtml(toml: string, locale = 'en'): Promise<string> {
  const taken = new Set<string>()
  return (await readQuizzes(toml, locale)).map((quiz) => {
    const html = toHtml(quizToHast(quiz, {renderMarkdown: renderPlainBlock, takenIds: taken, page: {title: 'Post', url: '/post.html', tags: ['go']}}), {xhtml: false})
    for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) taken.add(id)
    return html
  }).join('\n')
}
