import {expect, it} from 'vitest'
import {minifyPage} from './minify-page.ts'
import {quizHtml} from './quiz-html.ts'
import {sample} from './sample.ts'

it('the minifier of these tests takes away quotes, end tags, defaults and white space', async () => {
  const page = `<!doctype html><html><head><title>x</title></head><body>\n  <main>${await quizHtml(sample)}</main>\n</body></html>`
  const html = await minifyPage(page)
  expect(page).toMatch(/class="quiz-status".*<button type="submit".*<\/li>.*<\/body>/s)
  expect(html).not.toMatch(/class="quiz-status"| type="?(submit|text)|<\/li>|<\/body>|>\s*\n/)
  expect(html).toMatch(/<quiz-matter .*<script class=quiz-data type=application\/json>\{"v":1,.*<\/quiz-matter>/s)
})
