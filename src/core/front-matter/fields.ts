import {report} from '../diagnostics.ts'
import {readBuildOptions} from './build-options.ts'
import {readCascade} from './cascade.ts'
import {checkTexts} from './check-text.ts'
import {readDates, readPublished} from './dates.ts'
import {checkKeys} from './known-keys.ts'
import {readMarkup} from './markup.ts'
import {readParams} from './params.ts'
import {booleanField, type FieldContext, type Fields, integerField, isGiven, tableField, textField, textsField} from './read-field.ts'
import {readMenus, readResources, readSitemap} from './tables.ts'
import {checkTerms} from './terms.ts'
import type {FrontMatter, JsonObject} from './types.ts'
import {readAliases, readSlug, readUrl} from './urls.ts'

export type {FieldContext} from './read-field.ts'

/**
 * Turn decoded front matter into fields: Hugo's casts, dates, defaults and `.Params`, with a word for every silent loss.
 *
 * Shape: `{title: 2020, draft: 'true'}` → `{title: '2020', draft: true, …}` and two warnings.
 * Errors: rules `front-matter-…` on the file, with the key that they are about; `locateMessages` finds their places.
 */
export function validateFrontMatter(data: JsonObject, context: FieldContext): FrontMatter {
  const fields: Fields = {data, context}
  tableField(fields, 'params', 'a table')
  const title = textField(fields, 'title')
  const dates = readDates(fields)
  const draft = readDraft(fields)
  const isCJKLanguage = isGiven(fields, 'iscjklanguage') ? booleanField(fields, 'iscjklanguage') : undefined
  const [slug, weight, headless] = [readSlug(fields), integerField(fields, 'weight'), booleanField(fields, 'headless')]
  const frontMatter: FrontMatter = {
    format: context.format,
    title,
    linkTitle: textField(fields, 'linktitle') || title,
    description: textField(fields, 'description'),
    summary: textField(fields, 'summary'),
    date: dates.date,
    lastmod: dates.lastmod,
    publishDate: dates.publishDate,
    expiryDate: dates.expiryDate,
    draft,
    weight,
    slug: dates.slug ?? slug,
    url: readUrl(fields),
    aliases: readAliases(fields),
    type: textField(fields, 'type'),
    layout: textField(fields, 'layout'),
    markup: readMarkup(fields),
    outputs: textsField(fields, 'outputs').map((name) => name.toLowerCase()),
    keywords: textsField(fields, 'keywords'),
    build: readBuildOptions(fields, {headless}),
    cascade: readCascade(fields),
    resources: readResources(fields),
    menus: readMenus(fields),
    sitemap: readSitemap(fields),
    translationKey: textField(fields, 'translationkey'),
    isCJKLanguage,
    params: readParams(fields, {dates: dates.params, draft, isCJKLanguage, headless, slug, weight})
  }
  checkTitle(fields, frontMatter)
  checkTerms(fields)
  checkTexts(fields)
  checkKeys(fields)
  return frontMatter
}

function readDraft(fields: Fields): boolean {
  const published = readPublished(fields)
  return isGiven(fields, 'draft') ? booleanField(fields, 'draft') : published === false
}

/** Branch pages, pages that nobody sees and pages that could not be read need no title. */
function checkTitle({data, context: {file}}: Fields, {title, build}: FrontMatter): void {
  if (title.trim() || build.render === 'never' || /^_index\./.test(file.basename ?? '') || file.messages.some(({fatal}) => fatal)) return
  report(file, 'front-matter-title-missing', Object.hasOwn(data, 'title') ? {key: ['title']} : {line: 1, column: 1})
}
