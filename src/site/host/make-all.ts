import type {Message} from '../../core/page.ts'
import type {Compiler} from '../build/compiler.ts'
import {bodiesOf, makeOutputs} from '../build/make-outputs.ts'
import {rendererOf} from '../build/open-making.ts'
import {leaveOutLost, type LeftOut, settle, type SettledSite} from '../build/settle.ts'
import type {BuildInputs} from '../build/site-key.ts'
import type {LoadedSite} from '../load.ts'
import type {PageFiles} from '../render-page.ts'
import type {Output, Site} from '../site.ts'

/** Everything that a build would write, and all findings. */
export interface MadeSite {
  /** By path inside the output folder; pages with an error are not among them, and nothing links to them. */
  readonly outputs: ReadonlyMap<string, Output>
  readonly messages: readonly Message[]
}

/** What all outputs of a site are made with. */
export interface SiteMaking {
  readonly site: LoadedSite
  readonly inputs: BuildInputs
  readonly compilerOf: (site: Site) => Compiler
  readonly files: PageFiles | undefined
}

/** Make everything that a build of the site would write, for a host to write it. */
export async function makeAll(making: SiteMaking): Promise<MadeSite> {
  const left: LeftOut = {sources: new Set(), messages: []}
  for (;;) {
    const settled = await settle({...making, onPage: () => undefined}, left)
    const outputs = await outputsOf(making, settled)
    // A layout of the user's own may fail for a page that others have linked to by then.
    if (!leaveOutLost(settled, left)) return {outputs, messages: [...making.site.messages, ...left.messages, ...settled.findings.messages]}
  }
}

async function outputsOf({files, inputs}: SiteMaking, {compiler, findings, site}: SettledSite): Promise<Map<string, Output>> {
  const renderer = rendererOf(site, inputs, {files, bodies: bodiesOf(findings)})
  const outputs = new Map<string, Output>()
  for await (const output of makeOutputs({site, inputs, compiler, renderer, findings})) {
    if (!outputs.has(output.path)) outputs.set(output.path, output)
  }
  return outputs
}
