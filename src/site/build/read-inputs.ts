import {readPackageFiles, readToolKey} from '../package-files.ts'
import {readStaticFiles} from '../read-static-files.ts'
import {readUserCode} from '../read-user-code.ts'
import type {Site} from '../site.ts'
import type {BuildInputs} from './site-key.ts'

/** Read what a build depends on beside the site: our own code and files, the user's code, and the names of static files. */
export function readInputs({config: {assetDirs, staticDirs}, root}: Site): BuildInputs {
  return {
    tool: readToolKey(),
    userCode: readUserCode(root),
    packageFiles: readPackageFiles(),
    staticFiles: readStaticFiles(root, staticDirs),
    assetFiles: readStaticFiles(root, assetDirs)
  }
}
