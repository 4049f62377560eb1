import type {Handlers} from 'mdast-util-to-hast'
import {blockquote} from './block-quote.ts'
import {hardBreak} from './break.ts'
import {code, inlineCode} from './code.ts'
import {defList, defListDescription, defListTerm} from './definition-list.ts'
import {emphasis, strong} from './emphasis.ts'
import {insert, mark, subscript, superscript} from './extras.ts'
import {footnoteReference, nothing} from './footnote.ts'
import {heading} from './heading.ts'
import {image, imageReference} from './image.ts'
import {link, linkReference} from './link.ts'
import {list, listItem} from './list.ts'
import {paragraph} from './paragraph.ts'
import {passthroughText} from './passthrough.ts'
import {html} from './raw-html.ts'
import {root} from './root.ts'
import {strikethrough} from './strikethrough.ts'
import {table} from './table.ts'
import {text} from './text.ts'
import {thematicBreak} from './thematic-break.ts'

/** What each markdown node becomes: one file for each thing that can be seen on a page. */
export const handlers = {
  root,
  paragraph,
  heading,
  text,
  break: hardBreak,
  emphasis,
  strong,
  delete: strikethrough,
  insert,
  mark,
  subscript,
  superscript,
  inlineCode,
  code,
  link,
  linkReference,
  image,
  imageReference,
  blockquote,
  list,
  listItem,
  table,
  defList,
  defListTerm,
  defListDescription,
  footnoteReference,
  footnoteDefinition: nothing,
  definition: nothing,
  html,
  passthrough: passthroughText,
  thematicBreak
} as unknown as Handlers
