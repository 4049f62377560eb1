import {findLexer} from './find-lexer.ts'
import {classTheme} from './shiki-classes.ts'

type Library = typeof import('shiki')
type Highlighter = Awaited<ReturnType<Library['createHighlighter']>>

/** The package once it was asked for; `missing` if it is not installed. */
const packages = new Map<'shiki', Library | 'missing'>()

/** One a language, so that what a block looks like does not depend on the blocks before it. As many as there are languages. */
const highlighters = new Map<string, Promise<Highlighter>>()

/** Highlighters that are ready, and the themes that each one has. */
const ready = new Map<string, {readonly highlighter: Highlighter; readonly themes: Set<string>}>()

/** Stands for plain code; it knows all themes. */
const noLanguage = 'text'

/** Languages that scripts in the page read from plain code. */
const leftToScripts = new Set(['mermaid'])

/** Load the package. Errors: none; `undefined` if it is not installed. */
export async function loadPackage(): Promise<Library | undefined> {
  const known = packages.get('shiki')
  if (known) return known === 'missing' ? undefined : known
  const loaded = await import('shiki').catch(() => 'missing' as const)
  packages.set('shiki', loaded)
  return loaded === 'missing' ? undefined : loaded
}

/** Whether the package has been loaded; before that nothing is known to it. */
export function isLoaded(): boolean {
  return library() !== undefined
}

/** Whether Shiki has a theme of this name. */
export function isShikiTheme(name: string): boolean {
  return Object.hasOwn(library()?.bundledThemes ?? {}, name)
}

/** Shiki's name for a word after a fence, `undefined` if it does not know the language. Shape: `golang` → `go`. */
export function shikiLanguage(word: string): string | undefined {
  const known = library()?.bundledLanguages ?? {}
  const lexer = findLexer(word)
  const names = [word, lexer?.name, lexer?.grammar].map((name = '') => name.toLowerCase())
  return leftToScripts.has(word.toLowerCase()) ? undefined : names.find((name) => name !== '' && Object.hasOwn(known, name))
}

/** Load languages and themes; the package is there already. Names that Shiki does not know are passed over. */
export async function loadLanguagesAndThemes(words: Iterable<string>, names: Iterable<string>): Promise<void> {
  const languages = new Set([...words].map(shikiLanguage).filter((language) => language !== undefined))
  const themes = [...new Set(names)].filter(isShikiTheme)
  for (const language of [noLanguage, ...languages]) {
    const known = ready.get(language)
    if (!known || themes.some((theme) => !known.themes.has(theme))) await loadLanguage(language, themes)
  }
}

/** The highlighter of a language with some themes; `undefined` where it was not loaded. */
export function highlighterOf(language: string, themes: readonly string[]): Highlighter | undefined {
  const known = ready.get(language)
  return themes.every((theme) => known?.themes.has(theme)) ? known?.highlighter : undefined
}

/** A theme; `undefined` where it was not loaded. */
export function themeOf(name: string): ReturnType<Highlighter['getTheme']> | undefined {
  return highlighterOf(noLanguage, [name])?.getTheme(name)
}

async function loadLanguage(language: string, themes: readonly string[]): Promise<void> {
  const highlighter = await (highlighters.get(language) ?? createHighlighter(language))
  await highlighter.loadTheme(...(themes as Parameters<Highlighter['loadTheme']>))
  ready.set(language, {highlighter, themes: new Set([classTheme.name, ...(ready.get(language)?.themes ?? []), ...themes])})
}

function createHighlighter(language: string): Promise<Highlighter> {
  const {createHighlighter: create} = library() as Library
  const made = create({langs: [language], themes: [classTheme], warnings: false})
  highlighters.set(language, made)
  return made
}

function library(): Library | undefined {
  const known = packages.get('shiki')
  return known === 'missing' ? undefined : known
}
