import type {Body} from '../../core/page.ts'
import type {SiteConfig} from '../config.ts'
import {qrPath} from '../qr/path.ts'
import {qrPng} from '../qr/png.ts'
import type {Output, SitePage} from '../site.ts'
import {makerOf} from './pages.ts'
import {rootFolders} from './root-folders.ts'

/** Pictures of the QR codes in a page's text; where each language has its own host, all hosts get them, as with Hugo. */
export function qrOutputs(config: SiteConfig, page: SitePage, {questions}: Pick<Body, 'questions'>): Output[] {
  return questions.flatMap(({question}) => {
    if (question.kind !== 'qr') return []
    const contents = qrPng(question)
    return rootFolders(config).map((folder) => ({path: folder + qrPath(question), kind: 'resource' as const, contents, from: makerOf(page)}))
  })
}
