import {report} from '../core/diagnostics.ts'
import type {SiteConfig} from './config.ts'
import {contentJudge} from './content-policy.ts'
import type {LanguageTree} from './language-tree.ts'
import {contentMediaType} from './media-type.ts'

/**
 * Judge files that are HTML by the `markup` of their front matter as those are that are so by their names.
 *
 * Errors: `content-untrusted` and `content-denied`, at the key.
 */
export function checkMarkup({nodes}: LanguageTree, {allowContent}: Pick<SiteConfig, 'allowContent'>): void {
  const html = 'text/html'
  const fault = contentJudge(allowContent)(html)
  for (const {document, frontMatter} of fault ? nodes.values() : []) {
    const isNew = document && /^html?$/i.test(frontMatter.markup) && contentMediaType(document.source.logical.extension) !== html
    if (fault && isNew) report(document.file, fault, {key: ['markup']}, {actual: html})
  }
}
