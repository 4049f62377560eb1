import type {Dialect} from './dialect.ts'
import {c, cpp} from './dialects/c.ts'
import {diff, ini, nginx, protobuf, toml, yaml} from './dialects/data.ts'
import {go} from './dialects/go.ts'
import {haskell} from './dialects/haskell.ts'
import {java} from './dialects/java.ts'
import {kotlin} from './dialects/kotlin.ts'
import {lua} from './dialects/lua.ts'
import {markdown, markup, xml} from './dialects/markup.ts'
import {php} from './dialects/php.ts'
import {python} from './dialects/python.ts'
import {r} from './dialects/r.ts'
import {ruby} from './dialects/ruby.ts'
import {rust} from './dialects/rust.ts'
import {javaScript, typeScript} from './dialects/script.ts'
import {docker, makefile, session, shell} from './dialects/shell.ts'
import {sql} from './dialects/sql.ts'

/**
 * Dialects by the name of Chroma's lexer or, for those without a row, by the grammar.
 *
 * Source: what Hugo prints for samples of each language, and the rules of Chroma's lexers.
 */
export const dialects: Readonly<Record<string, Dialect>> = {
  'Bash Session': session,
  Diff: diff,
  Docker: docker,
  HTML: markup,
  Haskell: haskell,
  INI: ini,
  JavaScript: javaScript,
  Kotlin: kotlin,
  Lua: lua,
  Makefile: makefile,
  'Nginx configuration file': nginx,
  PHP: php,
  PHTML: php,
  'Protocol Buffer': protobuf,
  R: r,
  Ruby: ruby,
  TOML: toml,
  TypeScript: typeScript,
  XML: xml,
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
  rust,
  sql,
  xml: markup
}
