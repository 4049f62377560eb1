import {describe, expect, it} from 'vitest'
import {translator} from '../../src/theme/strings.ts'
import {de} from '../../src/theme/strings/de.ts'
import {en} from '../../src/theme/strings/en.ts'
import {es} from '../../src/theme/strings/es.ts'
import {fr} from '../../src/theme/strings/fr.ts'
import {ru} from '../../src/theme/strings/ru.ts'

const languages = Object.entries({de, en, es, fr, ru})
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const forms = (text: string | Readonly<Record<string, string>>): Record<string, string> => (typeof text === 'string' ? {other: text} : text)

describe.each(languages)('%s', (language, strings) => {
  it.each(Object.keys(en) as (keyof typeof en)[])('has %s with what is filled in', (name) => {
    const wanted = placeholders(forms(en[name])['other'] ?? '')
    for (const text of Object.values(forms(strings[name]))) {
      expect(text.trim()).not.toBe('')
      expect(placeholders(text)).toEqual(wanted)
    }
  })

  it('has every plural form of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'many' || language === 'ru')
    for (const text of Object.values(strings)) if (typeof text !== 'string') expect(Object.keys(text)).toEqual(expect.arrayContaining(categories))
  })
})

it('counts in the language', () => {
  const {t} = translator('ru-RU')
  expect([1, 2, 5, 21, 111].map((n) => t('posts', {n}))).toEqual(['1 статья', '2 статьи', '5 статей', '21 статья', '111 статей'])
})

it('falls back to English and says so', () => {
  expect(translator('tlh').lang).toBe('en')
  expect(translator('pt_BR').t('skip')).toBe('Skip to content')
})
