import type {Quiz, QuizString} from './types.ts'
import {ar} from './strings/ar.ts'
import {de} from './strings/de.ts'
import {en} from './strings/en.ts'
import {es} from './strings/es.ts'
import {fr} from './strings/fr.ts'
import {it} from './strings/it.ts'
import {ja} from './strings/ja.ts'
import {ko} from './strings/ko.ts'
import {pl} from './strings/pl.ts'
import {pt} from './strings/pt.ts'
import {ru} from './strings/ru.ts'
import {tr} from './strings/tr.ts'
import {zh} from './strings/zh.ts'

/** Name of a text of the interface. */
export type QuizStringName = keyof typeof en

/** All texts of the interface in one language. */
export type QuizStrings = {readonly [name in QuizStringName]: (typeof en)[name] extends string ? string : {readonly [category: string]: string}}

const languages: ReadonlyMap<string, QuizStrings> = new Map<string, QuizStrings>(Object.entries({ar, de, en, es, fr, it, ja, ko, pl, pt, ru, tr, zh}))

/** Names of all texts of the interface. */
export const quizStringNames = Object.keys(en) as readonly QuizStringName[]

/** Language subtags that have texts of the interface. */
export const quizLanguages: readonly string[] = [...languages.keys()]

/** Whether a name is one of several plural forms. */
export function isPlural(name: QuizStringName): boolean {
  return typeof en[name] !== 'string'
}

/** First subtag of a BCP 47 tag, in lower case: `pt-BR` → `pt`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}

/** Whether there are texts of the interface for a tag; those in Chinese are in Simplified Chinese. */
export function hasWords(tag: string): boolean {
  const isTraditional = primaryLanguage(tag) === 'zh' && new Intl.Locale(supportedTag(tag)).maximize().script === 'Hant'
  return languages.has(primaryLanguage(tag)) && !isTraditional
}

/** Whether a tag is well formed after BCP 47; no language has a first subtag of more than three letters. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && primaryLanguage(tag).length <= 3
  } catch {
    return false
  }
}

/** Writing direction of a language. */
export function languageDirection(tag: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)$/.test(primaryLanguage(tag)) ? 'rtl' : 'ltr'
}

/** Texts of the interface in the language of a tag; English where there are none. */
export function languageStrings(tag: string): QuizStrings {
  return languages.get(primaryLanguage(tag)) ?? en
}

/** Write one text of a quiz: the author's own or the language's, with `{…}` filled in and the plural form of `values.n`. */
export function writeString(quiz: Pick<Quiz, 'lang' | 'strings'>, name: QuizStringName, values: Readonly<Record<string, string | number>> = {}): string {
  const own = Object.hasOwn(quiz.strings, name) ? quiz.strings[name] : undefined
  return fillIn(own ?? languageStrings(quiz.lang)[name], quiz.lang, values)
}

/** Fill in the `{…}` of a text and pick its plural form by `values.n`. */
export function fillIn(text: QuizString, lang: string, values: Readonly<Record<string, string | number>>): string {
  const form = typeof text === 'string' ? text : pluralForm(text, lang, Number(values.n))
  return form.replace(/\{(\w+)\}/g, (match, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : match))
}

function pluralForm(forms: {readonly [category: string]: string}, lang: string, count: number): string {
  return forms[pluralRules(lang).select(count)] ?? forms.other ?? Object.values(forms)[0] ?? ''
}

/** Making one takes longer than all it is asked. */
const rulesByTag = new Map<string, Intl.PluralRules>()

function pluralRules(lang: string): Intl.PluralRules {
  const rules = rulesByTag.get(lang) ?? new Intl.PluralRules(supportedTag(lang))
  rulesByTag.set(lang, rules)
  return rules
}

/** A tag that `Intl` accepts: the given one, or `en` where it is not well formed. */
export function supportedTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
