import type {VFile} from 'vfile'
import {castBoolean} from '../core/front-matter/cast.ts'
import type {FrontMatter} from '../core/front-matter/types.ts'
import {aggregateDates} from './aggregate-dates.ts'
import {type BuildSwitches, skipReason} from './build-state.ts'
import {type CascadeRule, readCascade} from './cascade.ts'
import type {LanguageConfig, SiteConfig} from './config.ts'
import {type ContentDocument, isBranch, keyOf, type PageNode, type PageSeed} from './page-node.ts'
import {type FieldMemory, type FieldReader, readFields} from './read-fields.ts'
import {nearestAbove, sectionTitle} from './section.ts'
import {byPath, type LostDocument, seedPages} from './seed.ts'
import type {SkippedPage} from './site.ts'
import {betterSpelling, collectTerms, taxonomyTitle, termPath, termTexts, termTitle, type TermUse} from './taxonomy.ts'

/** The pages of one language, with what they say. */
export interface LanguageTree {
  readonly language: LanguageConfig
  /** By logical path, in its order; unbuilt branches included. */
  readonly nodes: ReadonlyMap<string, PageNode>
  /** Paths of pages that are not built. */
  readonly left: ReadonlySet<string>
  /** Terms with a page, in the order of the pages. */
  readonly uses: readonly TermUse[]
  /** Files whose page another file makes. */
  readonly lost: readonly LostDocument[]
  readonly skipped: readonly SkippedPage[]
}

/** What pages are grown with. */
export interface TreeContext {
  readonly config: SiteConfig
  readonly switches: BuildSwitches
  readonly memory?: FieldMemory | undefined
}

/**
 * Grow the page tree of a language: front matter with cascades, unbuilt pages left out, terms and dates added.
 *
 * Errors: `front-matter-…` on the files; a page with an error is left out.
 */
export function growTree(documents: readonly ContentDocument[], language: LanguageConfig, context: TreeContext): LanguageTree {
  const grower = createGrower(language, context)
  const pages = documents.filter(({source}) => source.role === 'page')
  const {lost, seeds} = seedPages(pages, language)
  for (const seed of seeds) grower.add(seed)
  const carried = collectTerms([...grower.nodes.values()], language)
  const named = carried.filter(({path}) => !grower.left.has(path))
  const count = grower.nodes.size
  for (const [path, name] of termNames(named, documents, {language, grower})) {
    if (!grower.nodes.has(path) && !grower.left.has(path)) grower.add({language, kind: 'term', path, unnormalized: name, document: undefined})
  }
  const nodes = new Map([...grower.nodes.values()].sort(byPath).map((node) => [node.path, node]))
  // By a cascade terms carry terms themselves; those that nothing else carries have no page.
  const added = collectTerms([...grower.nodes.values()].slice(count), language)
  const uses = (added.length > 0 ? collectTerms([...nodes.values()], language) : carried).filter(({path}) => nodes.has(path))
  return {language, nodes: aggregateDates(nodes, uses, context.switches.clock), uses, left: grower.left, lost, skipped: grower.skipped}
}

/**
 * Paths of the terms with their best spelling.
 *
 * Hugo also makes the terms that only content files inside leaf bundles carry, without pages.
 */
function termNames(uses: readonly TermUse[], documents: readonly ContentDocument[], {language, grower}: {readonly language: LanguageConfig; readonly grower: Grower}): Map<string, string> {
  const names = new Map<string, string>()
  const add = (path: string, taxonomy: string, text: string): void => {
    const name = `/${taxonomy}/${text}`
    names.set(path, betterSpelling(names.get(path) ?? name, name))
  }
  for (const {path, taxonomy, texts} of uses) for (const text of texts) add(path, taxonomy, text)
  if (!language.disableKinds.includes('term')) {
    for (const {data, source} of documents.filter(({source}) => source.role === 'resource')) {
      const owner = nearestAbove(source.logical.path, (path) => grower.nodes.has(path))
      if (owner === undefined || grower.nodes.get(owner)?.kind !== 'page' || castBoolean(data['draft']).value) continue
      for (const taxonomy of Object.values(language.taxonomies)) {
        for (const text of termTexts(data[taxonomy.toLowerCase()])) add(termPath(taxonomy, text), taxonomy, text)
      }
    }
  }
  return names
}

interface Grower {
  readonly nodes: Map<string, PageNode>
  /** Cascades for the pages below, of pages that are not built too. */
  readonly rules: Map<string, readonly CascadeRule[]>
  /** Paths of pages that are not built. */
  readonly left: Set<string>
  readonly skipped: SkippedPage[]
  /** Pages have to come from the top of the tree downwards. */
  readonly add: (seed: PageSeed) => void
}

function createGrower(language: LanguageConfig, context: TreeContext): Grower {
  const grower: Grower = {nodes: new Map(), rules: new Map(), left: new Set(), skipped: [], add}
  const siteRules = readCascade(language.cascade)
  const settings = context.config.settings[language.key]
  if (!settings) throw new TypeError(`Unexpected language \`${language.key}\`, expected one with settings`)
  const switches = {...context.switches, timeZone: settings.timeZone}
  const reader: FieldReader = {settings, taxonomies: Object.values(language.taxonomies), environment: context.config.environment, memory: context.memory}

  function add(seed: PageSeed): void {
    const above = nearestAbove(seed.path, (path) => grower.rules.has(path))
    const inherited = (above === undefined ? undefined : grower.rules.get(above)) ?? siteRules
    const own = readCascade(seed.document?.data['cascade'])
    const rules = own.length > 0 ? [...own, ...inherited] : inherited
    const frontMatter = readFields(seed, rules, reader)
    if (seed.document && hasFatal(seed.document.file)) {
      refuse(seed)
      return
    }
    grower.rules.set(seed.path, rules)
    const reason = skipReason(frontMatter, language, switches)
    const built = reason === undefined && !language.disableKinds.includes(seed.kind)
    if (reason) grower.skipped.push({source: seed.document?.source.source ?? '', ...reason})
    if (!built) grower.left.add(seed.path)
    if (built || (isBranch(seed) && seed.kind !== 'term')) {
      const {document, kind, path, unnormalized} = seed
      grower.nodes.set(path, {language, kind, path, unnormalized, document, key: keyOf(seed), frontMatter, title: titleOf(seed, frontMatter), built})
    }
  }

  /** A branch whose file is broken is there all the same, as if it had no file. */
  function refuse(seed: PageSeed): void {
    grower.skipped.push({source: seed.document?.source.source ?? '', reason: 'error', detail: 'its front matter has errors'})
    if (isBranch(seed) && seed.kind !== 'term') add({...seed, document: undefined})
    else grower.left.add(seed.path)
  }
  return grower
}

const hasFatal = (file: VFile): boolean => file.messages.some((message) => message.fatal)

function titleOf(seed: PageSeed, frontMatter: FrontMatter): string {
  const {document, kind, language, unnormalized} = seed
  if (document || frontMatter.title) return frontMatter.title
  const name = unnormalized.slice(unnormalized.lastIndexOf('/') + 1)
  if (kind === 'home') return language.title
  if (kind === 'section') return sectionTitle(name, language)
  return kind === 'term' ? termTitle(unnormalized, language) : taxonomyTitle(unnormalized.slice(1), language)
}
