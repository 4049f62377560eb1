import type {BuildInputs} from '../build/site-key.ts'
import {resourceOutputs} from '../outputs/resources.ts'
import {staticOutputs} from '../outputs/static-files.ts'
import {themeAssetOutputs} from '../outputs/theme-assets.ts'
import type {Output, Site} from '../site.ts'

/** Files that a site has whatever its texts say, by path inside the output folder: of bundles, of static and asset folders, and ours. */
export function copiedFiles(site: Site, {assetFiles, packageFiles, staticFiles}: BuildInputs): Map<string, Output> {
  const outputs = [
    ...resourceOutputs(site),
    ...staticOutputs([...staticFiles, ...assetFiles], site.config),
    ...themeAssetOutputs({config: site.config, files: packageFiles, quizzes: true})
  ]
  return new Map(outputs.reverse().map((output) => [output.path, output]))
}
