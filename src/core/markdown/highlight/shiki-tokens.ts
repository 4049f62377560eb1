import type {ChromaStyle} from './chroma-style.ts'
import {highlighterOf, shikiLanguage, themeOf} from './shiki.ts'
import {classOfColour, classTheme} from './shiki-classes.ts'
import {joinTokens, type Token} from './token.ts'
import {isTooLong} from './tokenize.ts'

/** A theme, or one for light and one for dark surroundings. */
export type Themes = readonly [theme: string] | readonly [light: string, dark: string]

interface Look {
  readonly color?: string | undefined
  readonly bgColor?: string | undefined
  readonly fontStyle?: number | undefined
}

interface Variants {
  readonly light: Look
  readonly dark: Look
}

interface StyledText extends Variants {
  readonly text: string
}

type Found = NonNullable<ReturnType<typeof find>>

/** Shiki measures time otherwise, and slow machines would print other pages. */
const limits = {tokenizeTimeLimit: 0} as const

/** Split code by Shiki's grammar into tokens with Chroma's classes. A language that is not loaded leaves it plain. */
export function classedTokens(code: string, word: string): readonly Token[] {
  const found = find(code, word, [classTheme.name])
  if (!found) return plain(code)
  const lines = found.highlighter.codeToTokensBase(code, {...limits, lang: found.language as never, theme: classTheme.name as never})
  return joinTokens(withLineFeeds(lines.map((line) => line.map(({content, color}) => ({text: content, className: classOfColour(color)})))))
}

/** Split code by Shiki's grammar into tokens with the colours of a theme, or of two. */
export function styledTokens(code: string, word: string, themes: Themes): readonly Token[] {
  const found = find(code, word, themes)
  if (!found) return plain(code)
  const [light, dark = light] = themes
  const grounds = {light: groundOf(found.highlighter.getTheme(light)), dark: groundOf(found.highlighter.getTheme(dark))}
  const styled = ({text, ...looks}: StyledText): Token => {
    const style = /\S/.test(text) ? lookOf(looks, grounds) : ''
    return {text, className: '', ...(style && {style})}
  }
  return joinTokens(withLineFeeds(linesOf(code, found, [light, dark]).map((line) => line.map(styled))))
}

/** Lines of pieces with their looks in two themes; Shiki splits the code once for each. */
function linesOf(code: string, {highlighter, language}: Found, [light, dark]: readonly [string, string]): StyledText[][] {
  const options = {...limits, lang: language as never}
  if (light === dark) return highlighter.codeToTokensBase(code, {...options, theme: light as never}).map((line) => line.map((token) => ({text: token.content, light: token, dark: token})))
  const lines = highlighter.codeToTokensWithThemes(code, {...options, themes: {light: light as never, dark: dark as never}})
  return lines.map((line) => line.map(({content, variants}) => ({text: content, ...(variants as unknown as Variants)})))
}

/** Looks of what surrounds the tokens. Units: lines that stand out are marked alike in all themes. */
export function surroundings([light, dark = light]: Themes): ChromaStyle {
  const [one, other] = [light, dark].map(themeOf)
  const number = (theme: typeof one) => theme?.colors?.['editorLineNumber.foreground'] ?? '#7f7f7f'
  const numbers = `color:${either(number(one), number(other))}`
  const background = one && other ? `color:${either(one.fg, other.fg)};background-color:${either(one.bg, other.bg)}` : ''
  return {looks: new Map([['bg', background], ['hl', 'background-color:#7f7f7f40'], ['lnt', numbers], ['ln', numbers]]), repeated: new Map()}
}

function find(code: string, word: string, themes: readonly string[]) {
  const language = isTooLong(code) || isTooDeep(code) ? undefined : shikiLanguage(word)
  const highlighter = language === undefined ? undefined : highlighterOf(language, themes)
  return highlighter && language ? {highlighter, language} : undefined
}

/** Code with more open brackets at a time is plain: the cost of grammars that count them grows with the square. */
const deepest = 100

function isTooDeep(code: string): boolean {
  let depth = 0
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1))
    if (depth > deepest) return true
  }
  return false
}

function plain(code: string): readonly Token[] {
  return code ? [{text: code, className: ''}] : []
}

function withLineFeeds(lines: readonly (readonly Token[])[]): Token[] {
  return lines.flatMap((line, index) => (index < lines.length - 1 ? [...line, {text: '\n', className: ''}] : line))
}

function groundOf({fg, bg}: {readonly fg: string; readonly bg: string}): Look {
  return {color: fg, bgColor: bg}
}

const italic = 1
const bold = 2
const underline = 4
const struck = 8

/** What tells a token from its surroundings; the form of letters is that of the light theme. */
function lookOf({light, dark}: Variants, grounds: Variants): string {
  const differs = (key: 'color' | 'bgColor') => !isSame(light[key], grounds.light[key]) || !isSame(dark[key], grounds.dark[key])
  const of = (key: 'color' | 'bgColor') => either(light[key] ?? grounds.light[key], dark[key] ?? grounds.dark[key])
  const form = Math.max(0, light.fontStyle ?? 0)
  const lines = [form & underline ? 'underline' : '', form & struck ? 'line-through' : ''].filter(Boolean).join(' ')
  return [
    differs('color') ? `color:${of('color')}` : '',
    differs('bgColor') ? `background-color:${of('bgColor')}` : '',
    form & bold ? 'font-weight:bold' : '',
    form & italic ? 'font-style:italic' : '',
    lines && `text-decoration:${lines}`
  ].filter(Boolean).join(';')
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || one.toLowerCase() === other?.toLowerCase()
}

function either(light = '', dark = ''): string {
  const [one, other] = [light.toLowerCase(), dark.toLowerCase()]
  return one === other ? one : `light-dark(${one},${other})`
}
