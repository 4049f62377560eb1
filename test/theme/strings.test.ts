import {describe, expect, it} from 'vitest'
import {quizLanguages} from '../../src/core/quiz/strings.ts'
import {translator} from '../../src/theme/strings.ts'
import {ar} from '../../src/theme/strings/ar.ts'
import {de} from '../../src/theme/strings/de.ts'
import {en} from '../../src/theme/strings/en.ts'
import {es} from '../../src/theme/strings/es.ts'
import {fr} from '../../src/theme/strings/fr.ts'
import {it as italian} from '../../src/theme/strings/it.ts'
import {ja} from '../../src/theme/strings/ja.ts'
import {ko} from '../../src/theme/strings/ko.ts'
import {pl} from '../../src/theme/strings/pl.ts'
import {pt} from '../../src/theme/strings/pt.ts'
import {ru} from '../../src/theme/strings/ru.ts'
import {tr} from '../../src/theme/strings/tr.ts'
import {zh} from '../../src/theme/strings/zh.ts'

const languages = Object.entries({ar, de, en, es, fr, it: italian, ja, ko, pl, pt, ru, tr, zh})
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const forms = (text: string | Readonly<Record<string, string>>): Record<string, string> => (typeof text === 'string' ? {other: text} : text)

describe.each(languages)('%s', (language, strings) => {
  it.each(Object.keys(en) as (keyof typeof en)[])('has %s with what is filled in', (name) => {
    const wanted = placeholders(forms(en[name])['other'] ?? '')
    for (const [category, text] of Object.entries(forms(strings[name]))) {
      expect(text.trim()).not.toBe('')
      // Arabic has words for none, one and two.
      expect(placeholders(text)).toEqual(language === 'ar' && ['zero', 'one', 'two'].includes(category) ? [] : wanted)
    }
  })

  it('has every plural form of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'many' || ['ar', 'pl', 'ru'].includes(language))
    for (const text of Object.values(strings)) if (typeof text !== 'string') expect(Object.keys(text)).toEqual(expect.arrayContaining(categories))
  })
})

it('counts in the language', () => {
  const {t} = translator('ru-RU')
  expect([1, 2, 5, 21, 111].map((n) => t('posts', {n}))).toEqual(['1 статья', '2 статьи', '5 статей', '21 статья', '111 статей'])
})

it('has the languages of the quiz', () => {
  expect(languages.map(([language]) => language)).toEqual([...quizLanguages].sort())
  expect(quizLanguages.map((language) => translator(language).lang)).toEqual(quizLanguages)
})

it('falls back to English and says so', () => {
  expect(translator('tlh').lang).toBe('en')
  expect(translator('pt_BR').t('skip')).toBe('Ir para o conteúdo')
})
