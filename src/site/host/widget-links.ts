import type {Body} from '../../core/page.ts'
import {readPackageFiles} from '../package-files.ts'
import type {Site} from '../site.ts'
import {siteUrl} from '../view/site-address.ts'

/** Write the elements that load the widget, for a text with a quiz that goes into a page of the user's; `''` for others. */
export function widgetLinks({config}: Site, {content, quizHtml}: Pick<Body, 'content' | 'quizHtml'>): string {
  if (quizHtml === '' && !content.includes('<quiz-matter')) return ''
  const {quizScript, quizStyle} = readPackageFiles()
  const style = quizStyle ? `<link rel="stylesheet" href="${siteUrl(quizStyle.path, config.baseUrl)}">` : ''
  return `${style}${quizScript ? `<script type="module" src="${siteUrl(quizScript.path, config.baseUrl)}"></script>` : ''}\n`
}
