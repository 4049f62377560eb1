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

/** Name of a text of the theme. */
export type ThemeStringName = keyof typeof en

/** All texts of the theme in one language; plural forms by the categories of `Intl.PluralRules`. */
export type ThemeStrings = {readonly [name in ThemeStringName]: (typeof en)[name] extends string ? string : {readonly [category: string]: string}}

/** Write a text of the theme in one language: `t('posts', {n: 5})` → `5 статей`. */
export type Translate = (name: ThemeStringName, values?: Readonly<Record<string, string | number>>) => string

const languages: ReadonlyMap<string, ThemeStrings> = new Map<string, ThemeStrings>(Object.entries({ar, de, en, es, fr, it, ja, ko, pl, pt, ru, tr, zh}))

/**
 * The texts of a language, as a function.
 *
 * Shape: `translator('ru-RU')('posts', {n: 5})` → `5 статей`. A language without texts gets the English ones; `lang`
 * says which language they are in.
 */
export function translator(locale: string): {readonly lang: string; readonly t: Translate} {
  const primary = locale.toLowerCase().split(/[-_]/)[0] ?? ''
  const lang = languages.has(primary) ? primary : 'en'
  const strings: ThemeStrings = languages.get(lang) ?? en
  const rules = new Intl.PluralRules(lang)
  const t: Translate = (name, values = {}) => {
    const text = strings[name]
    const form = typeof text === 'string' ? text : (text[rules.select(Number(values['n'] ?? 0))] ?? text['other'] ?? '')
    return form.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
  }
  return {lang, t}
}
