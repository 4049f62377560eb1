import {absoluteUrls} from '../absolute-urls.ts'
import type {LanguageConfig} from '../config.ts'
import {basePath} from './site-address.ts'

/**
 * Write the links of a document as `relativeURLs` or `canonifyURLs` ask for; without them it stays as it is.
 *
 * Shape: `href="/posts/a/"` in `tags/x/index.html` → `href="../../posts/a/"`, or `href="https://example.org/posts/a/"`.
 * Source: hugo.md §4.5. Where the site lives below a host's root Hugo repeats that folder in relative links; we do not.
 */
export function styleLinks(html: string, outputPath: string, language: LanguageConfig): string {
  if (!language.relativeUrls && !language.canonifyUrls) return html
  const depth = outputPath.split('/').length - 1
  const base = language.relativeUrls ? '../'.repeat(depth) || './' : language.baseUrl
  return absoluteUrls(belowRoot(html, basePath(language.baseUrl)), {base, spelling: 'html'})
}

/** Links of ours have the site's folder in them already. */
function belowRoot(html: string, folder: string): string {
  if (folder === '') return html
  const own = `${folder.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`
  return html.replace(new RegExp(`((?:src|href|url|action)=["'])/${own}`, 'g'), '$1/')
}
