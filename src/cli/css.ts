import {styleForMode} from '../core/markdown/highlight/style-mode.ts'
import {chromaStyleSheet, chromaStyles} from '../core/markdown/highlight/style-sheet.ts'
import {type CssCommandOptions, MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'

/**
 * Print the style sheet of a Chroma style for highlighted code with classes.
 *
 * Errors: misuse for an unknown style, with the known ones, and for a style that has no counterpart for the mode.
 */
export async function css({style, mode}: CssCommandOptions, process: CommandProcess): Promise<number> {
  if (chromaStyleSheet(style) === undefined) {
    throw new MisuseError(`Unexpected style \`${style}\`, expected one of ${chromaStyles.map((name) => `\`${name}\``).join(', ')}`)
  }
  const sheet = chromaStyleSheet(mode ? (styleForMode(style, mode) ?? '') : style)
  if (sheet === undefined) throw new MisuseError(`Unexpected mode \`${mode}\` for the style \`${style}\`, expected \`${mode === 'dark' ? 'light' : 'dark'}\``)
  process.stdout.write(`/* Generated using: quizmatter css ${style}${mode ? ` --mode ${mode}` : ''} */\n\n${sheet}`)
  return 0
}
