import type {VFile} from 'vfile'
import {report} from '../../diagnostics.ts'
import {type ColourSettings, themesOf} from './colouring.ts'
import {loadLanguages} from './engine.ts'
import {languagesIn, stylesIn} from './languages-in.ts'
import {isShikiTheme, loadLanguagesAndThemes, loadPackage} from './shiki.ts'

/**
 * Load what colours the code blocks of a text; what is not loaded is written without colours.
 *
 * Await it before anything of a page is rendered, for the whole document and again for what its shortcodes made of it.
 * Errors: those of `checkHighlighter`, if a file is given for them; our own highlighter stands in for a missing package.
 */
export async function prepareHighlighting(text: string, settings: ColourSettings, file?: VFile): Promise<void> {
  const {highlight, highlighter} = settings
  if (!highlight.enable) return
  const languages = languagesIn(text, {guesses: highlight.guessSyntax})
  if (highlighter === 'chroma' || !(await loadPackage())) await loadLanguages(languages)
  else await loadLanguagesAndThemes(languages, [highlight.style, ...stylesIn(text)].flatMap((style) => themesOf(style, settings)))
  if (file) await checkHighlighter(settings, file)
}

/**
 * Look whether the highlighter can do what the settings ask of it.
 *
 * Errors: `highlighter-missing` where Shiki is not installed, `highlighter-theme` for themes that it does not have.
 */
export async function checkHighlighter({highlighter, shikiThemes}: Pick<ColourSettings, 'highlighter' | 'shikiThemes'>, file: VFile): Promise<void> {
  if (highlighter === 'chroma') return
  if (!(await loadPackage())) {
    report(file, 'highlighter-missing', undefined)
    return
  }
  for (const [key, theme] of Object.entries(shikiThemes)) {
    if (!isShikiTheme(theme)) report(file, 'highlighter-theme', undefined, {actual: theme, key})
  }
}
