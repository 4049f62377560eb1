import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import type {Extension as Micromark} from 'micromark-util-types'
import type {Settings} from '../options.ts'
import {blockAttributes, blockAttributesFromMarkdown} from './block-attributes.ts'
import {definitionLists, definitionListsFromMarkdown} from './definition-syntax.ts'
import {delimiters, delimitersFromMarkdown} from './delimiters.ts'
import {escapedSpace} from './escaped-space.ts'
import {fenceInfoFromMarkdown} from './fence-info.ts'
import {footnotes, footnotesFromMarkdown} from './footnote-syntax.ts'
import {headingAttributesFromMarkdown} from './heading-attributes.ts'
import {htmlFlow} from './html-flow.ts'
import {indentedCode} from './indented-code.ts'
import {linkify, linkifyFromMarkdown} from './linkify.ts'
import {angleQuotes} from './angle-quotes.ts'
import {autolinkFromMarkdown} from './autolink.ts'
import {listCodeFromMarkdown} from './list-code.ts'
import {listFlow} from './list-flow.ts'
import {passthrough, passthroughFromMarkdown} from './passthrough.ts'
import {rawTitleFromMarkdown} from './raw-title.ts'
import {sourceRunsFromMarkdown} from './source-runs.ts'
import {tables} from './table-syntax.ts'
import {taskList, taskListFromMarkdown} from './task-list.ts'

/** What the parser is extended with. */
export interface SyntaxExtensions {
  readonly micromark: readonly Micromark[]
  readonly mdast: readonly FromMarkdown[]
}

/** Choose the syntax extensions that the settings switch on; one line for each. */
export function syntaxExtensions(settings: Settings): SyntaxExtensions {
  const {extensions, parser: {attribute}} = settings.goldmark
  const micromark: Micromark[] = [delimiters(settings), htmlFlow(), indentedCode(), listFlow()]
  const mdast: FromMarkdown[] = [sourceRunsFromMarkdown, delimitersFromMarkdown, autolinkFromMarkdown, fenceInfoFromMarkdown, listCodeFromMarkdown, rawTitleFromMarkdown]
  const passes = extensions.passthrough
  if (attribute.title) mdast.push(headingAttributesFromMarkdown)
  const add = (on: boolean, syntax: () => Micromark, tree: FromMarkdown) => {
    if (!on) return
    micromark.push(syntax())
    mdast.push(tree)
  }
  add(extensions.table, tables, gfmTableFromMarkdown())
  // before the terms of definitions are taken from their paragraphs
  add(extensions.taskList, taskList, taskListFromMarkdown)
  add(extensions.definitionList, definitionLists, definitionListsFromMarkdown)
  add(attribute.block, blockAttributes, blockAttributesFromMarkdown)
  add(extensions.footnote.enable, footnotes, footnotesFromMarkdown)
  add(!extensions.typographer.disable, angleQuotes, {})
  add(extensions.cjk.enable && extensions.cjk.escapedSpace, escapedSpace, {})
  add(passes.enable, () => passthrough(passes.delimiters), passthroughFromMarkdown(passes.delimiters))
  add(extensions.linkify, () => linkify({typographer: !extensions.typographer.disable}), linkifyFromMarkdown(extensions.linkifyProtocol))
  return {micromark, mdast}
}
