import type {VFile} from 'vfile'
import {type KeyPlace, report} from '../core/diagnostics.ts'
import type {Address} from './address.ts'
import {checkMarkup} from './check-markup.ts'
import {checkPictures} from './check-pictures.ts'
import type {SiteConfig} from './config.ts'
import {reportConflicts} from './conflicts.ts'
import type {LanguageTree} from './language-tree.ts'
import type {ContentDocument} from './page-node.ts'
import type {SitePage} from './site.ts'
import type {TermUse} from './taxonomy.ts'

/** A site to be looked over. */
export interface FindingContext {
  readonly config: SiteConfig
  readonly documents: readonly ContentDocument[]
  readonly pages: readonly SitePage[]
  readonly languages: readonly {readonly tree: LanguageTree; readonly places: ReadonlyMap<string, Address>}[]
  /** Takes what is about no file. */
  readonly siteFile: VFile
  /** Paths of the files in the asset folders. */
  readonly assets: ReadonlySet<string>
  /** Paths of the files in the static folders. */
  readonly statics: ReadonlySet<string>
  readonly hugoCompat: boolean
}

/**
 * Report what can only be said of the site as a whole.
 *
 * Errors: `content-file-twice`, `permalink-token`, `output-outside`, `config-output-format`, `home-leaf`, `date-source-file-time`,
 * `featured-image-missing` and those of `checkMarkup` and `reportConflicts`.
 */
export function reportFindings(context: FindingContext): void {
  const {assets, config, documents, hugoCompat, languages, pages, siteFile, statics} = context
  const bySource = new Map(documents.map(({file, source}) => [source.source, file]))
  const fileOf = ({source}: SitePage): VFile | undefined => bySource.get(source)
  for (const {places, tree} of languages) {
    for (const {document, winner} of tree.lost) report(document.file, 'content-file-twice', {line: 1, column: 1}, {first: winner.source.source})
    reportTokens(tree, places)
    reportOutside(tree, places)
    reportFormats(tree)
    checkMarkup(tree, config)
    reportHome(tree.nodes.get('/')?.document)
  }
  if (asksFileTime(config)) report(siteFile, 'date-source-file-time', undefined)
  reportConflicts({config, pages, fileOf, siteFile, statics, hugoCompat})
  checkPictures({pages, fileOf, baseUrl: config.baseUrl, files: new Set([...assets, ...statics])})
}

/** A pattern that cannot be filled in is named once for each page. */
function reportTokens({nodes}: LanguageTree, places: ReadonlyMap<string, Address>): void {
  for (const {document, frontMatter, path} of nodes.values()) {
    const token = places.get(path)?.unknownToken
    if (token && document) report(document.file, 'permalink-token', frontMatter.url ? {key: ['url']} : {line: 1, column: 1}, {actual: token})
  }
}

/** A page whose name leads out of the output folder is blamed for its slug; a term's, whoever carries the term. */
function reportOutside({nodes, uses}: LanguageTree, places: ReadonlyMap<string, Address>): void {
  for (const {document, frontMatter, path} of nodes.values()) {
    const address = places.get(path)
    if (!address?.climbs) continue
    const values = {actual: address.url}
    if (document) report(document.file, 'output-outside', frontMatter.slug ? {key: ['slug']} : {line: 1, column: 1}, values)
    for (const use of document ? [] : uses.filter((one) => one.path === path)) if (use.node.document) report(use.node.document.file, 'output-outside', placeOfUse(use), values)
  }
}

function placeOfUse({node, taxonomy, texts}: TermUse): KeyPlace {
  const name = taxonomy.toLowerCase()
  const value = node.frontMatter.params[name]
  return {key: Array.isArray(value) ? [name, value.lastIndexOf(texts.at(-1) ?? '')] : [name]}
}

/** Output formats of a page that nobody defines are left out, as those of the config are. */
function reportFormats({nodes}: LanguageTree): void {
  for (const {document, frontMatter, language} of nodes.values()) {
    const unknown = frontMatter.outputs.filter((name) => !Object.hasOwn(language.outputFormats, name))
    if (unknown.length > 0 && document) report(document.file, 'config-output-format', {key: ['outputs']}, {actual: unknown, key: 'outputs'})
  }
}

/** A leaf bundle in the root owns the whole content. */
function reportHome(document: ContentDocument | undefined): void {
  if (document?.source.logical.bundle === 'leaf') report(document.file, 'home-leaf', {line: 1, column: 1}, {actual: document.source.source})
}

/** A checkout gives every file the time of the checkout, so that no date can rest on it. */
function asksFileTime({settings}: SiteConfig): boolean {
  return Object.values(settings).some(({frontmatter}) => Object.values(frontmatter).some((names: readonly string[]) => names.includes(':filemodtime')))
}
