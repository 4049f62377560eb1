import type {Message} from '../../core/page.ts'
import {compilePages, openFindings} from '../build/compile-pages.ts'
import type {Compiler} from '../build/compiler.ts'
import {bodiesOf, makeOutputs} from '../build/make-outputs.ts'
import {rendererOf} from '../build/open-making.ts'
import type {BuildInputs} from '../build/site-key.ts'
import type {PageFiles} from '../render-page.ts'
import type {Output, Site} from '../site.ts'

/** Everything that a build would write, and all findings. */
export interface MadeSite {
  /** By path inside the output folder; pages with an error are not among them. */
  readonly outputs: ReadonlyMap<string, Output>
  readonly messages: readonly Message[]
}

/** What all outputs of a site are made with. */
export interface SiteMaking {
  readonly site: Site
  readonly inputs: BuildInputs
  readonly compiler: Compiler
  readonly files: PageFiles | undefined
}

/** Make everything that a build of the site would write, for a host to write it. */
export async function makeAll({compiler, files, inputs, site}: SiteMaking): Promise<MadeSite> {
  const findings = openFindings(site)
  await compilePages({site, compiler, findings})
  const renderer = rendererOf(site, inputs, {files, bodies: bodiesOf(findings)})
  const outputs = new Map<string, Output>()
  for await (const output of makeOutputs({site, inputs, compiler, renderer, findings})) {
    if (!outputs.has(output.path)) outputs.set(output.path, output)
  }
  return {outputs, messages: [...site.messages, ...findings.messages]}
}
