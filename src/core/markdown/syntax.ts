import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Extension as Micromark} from 'micromark-util-types'
import {defList} from 'micromark-extension-definition-list'
import {defListFromMarkdown} from 'mdast-util-definition-list'
import type {Settings} from '../options.ts'
import {blockAttributes, blockAttributesFromMarkdown} from './block-attributes.ts'
import {delimiters, delimitersFromMarkdown} from './delimiters.ts'
import {headingAttributesFromMarkdown} from './heading-attributes.ts'
import {linkify, linkifyFromMarkdown} from './linkify.ts'
import {sourceRunsFromMarkdown} from './source-runs.ts'

/** What the parser is extended with. */
export interface SyntaxExtensions {
  readonly micromark: readonly Micromark[]
  readonly mdast: readonly FromMarkdown[]
}

/** Choose the syntax extensions that the settings switch on; one line for each. */
export function syntaxExtensions(settings: Settings): SyntaxExtensions {
  const {extensions, parser: {attribute}} = settings.goldmark
  const micromark: Micromark[] = [delimiters(settings)]
  const mdast: FromMarkdown[] = [sourceRunsFromMarkdown, delimitersFromMarkdown]
  if (attribute.title) mdast.push(headingAttributesFromMarkdown)
  const add = (on: boolean, syntax: () => Micromark, tree: FromMarkdown) => {
    if (!on) return
    micromark.push(syntax())
    mdast.push(tree)
  }
  add(extensions.table, gfmTable, gfmTableFromMarkdown())
  add(attribute.block, blockAttributes, blockAttributesFromMarkdown)
  add(extensions.taskList, gfmTaskListItem, gfmTaskListItemFromMarkdown())
  add(extensions.footnote.enable, gfmFootnote, gfmFootnoteFromMarkdown())
  add(extensions.definitionList, () => defList, defListFromMarkdown)
  add(extensions.linkify, linkify, linkifyFromMarkdown(extensions.linkifyProtocol))
  return {micromark, mdast}
}
