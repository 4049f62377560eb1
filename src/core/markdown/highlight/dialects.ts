import type {Dialect} from './dialect.ts'
import {c, cpp} from './dialects/c.ts'
import {diff, ini, nginx, yaml} from './dialects/data.ts'
import {go} from './dialects/go.ts'
import {java} from './dialects/java.ts'
import {kotlin} from './dialects/kotlin.ts'
import {markdown, markup} from './dialects/markup.ts'
import {php} from './dialects/php.ts'
import {python} from './dialects/python.ts'
import {javaScript} from './dialects/script.ts'
import {docker, makefile, session, shell} from './dialects/shell.ts'
import {sql} from './dialects/sql.ts'

/**
 * Dialects by the name of Chroma's lexer or, for those without a row, by the grammar; languages with rules in `states` need none,
 * but for code inside of other languages.
 *
 * Source: what Hugo prints for samples of each language, and the rules of Chroma's lexers.
 */
export const dialects: Readonly<Record<string, Dialect>> = {
  'Bash Session': session,
  Diff: diff,
  Docker: docker,
  INI: ini,
  Kotlin: kotlin,
  Makefile: makefile,
  'Nginx configuration file': nginx,
  PHTML: php,
  YAML: yaml,
  bash: shell,
  c,
  cpp,
  go,
  java,
  javascript: javaScript,
  markdown,
  python,
  react: javaScript,
  sql,
  xml: markup
}
