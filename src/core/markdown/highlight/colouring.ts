import type {Settings} from '../../options.ts'
import type {ChromaStyle} from './chroma-style.ts'
import {findLexer, type Lexer} from './find-lexer.ts'
import {guessLexer} from './guess.ts'
import type {HighlightOptions} from './options.ts'
import {isLoaded, isShikiTheme, shikiLanguage} from './shiki.ts'
import {classedTokens, styledTokens, surroundings, type Themes} from './shiki-tokens.ts'
import type {Token} from './token.ts'
import {tokenize} from './tokenize.ts'

/** Code in pieces, and what it looks like. */
export interface Colouring {
  readonly tokens: readonly Token[]
  /** The language as it is written into the page. */
  readonly language: string
  /** Looks of what surrounds the tokens. Default: those of Chroma's style. */
  readonly style?: ChromaStyle
}

/** What decides on the colours of code. */
export type ColourSettings = Pick<Settings, 'highlight' | 'highlighter' | 'shikiThemes'>

/** Colour code by the highlighter that was asked for; `undefined` for a language that it does not know. */
export function colour(code: string, {language, options, settings}: {readonly language: string; readonly options: HighlightOptions; readonly settings: ColourSettings}): Colouring | undefined {
  if (!settings.highlight.enable) return undefined
  const byShiki = settings.highlighter === 'shiki' && isLoaded()
  const lexer = findLexer(language)
  if (byShiki && (lexer || shikiLanguage(language) !== undefined)) return colourByShiki(code, {language, options, settings})
  const chosen = lexer ?? (options.guessSyntax ? guessLexer(code) : undefined)
  if (!chosen) return undefined
  const name = lexer ? language : chosen.name.toLowerCase()
  return byShiki ? colourByShiki(code, {language: name, options, settings}) : {tokens: tokenize(code, chosen as Lexer), language: name}
}

function colourByShiki(code: string, {language, options, settings}: {readonly language: string; readonly options: HighlightOptions; readonly settings: ColourSettings}): Colouring {
  if (!options.noClasses) return {tokens: classedTokens(code, language), language}
  const themes = themesOf(options.style, settings)
  return {tokens: styledTokens(code, language, themes), language, style: surroundings(themes)}
}

const pair = {light: 'github-light', dark: 'github-dark'} as const

/** The themes for a block of a style: its own, the pair of the settings, the style of the settings, a pair of ours; what Shiki does not have is passed over. */
export function themesOf(style: string, {highlight, shikiThemes}: ColourSettings): Themes {
  const {light = '', dark = ''} = shikiThemes
  if (style !== highlight.style && isShikiTheme(style)) return [style]
  if (isShikiTheme(light) && isShikiTheme(dark)) return [light, dark]
  return isShikiTheme(highlight.style) ? [highlight.style] : [pair.light, pair.dark]
}
