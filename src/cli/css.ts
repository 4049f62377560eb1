import {chromaStyleSheet, chromaStyles} from '../core/markdown/highlight/style-sheet.ts'
import {MisuseError} from './options.ts'
import type {CommandProcess} from './process.ts'

/**
 * Print the style sheet of a Chroma style for highlighted code with classes.
 *
 * Errors: misuse for an unknown style, with the known ones.
 */
export async function css(style: string, process: CommandProcess): Promise<number> {
  const sheet = chromaStyleSheet(style)
  if (sheet === undefined) {
    throw new MisuseError(`Unexpected style \`${style}\`, expected one of ${chromaStyles.map((name) => `\`${name}\``).join(', ')}`)
  }
  process.stdout.write(`/* Generated using: quizmatter css ${style} */\n\n${sheet}`)
  return 0
}
