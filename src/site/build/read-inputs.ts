import {readPackageFiles, readToolKey} from '../package-files.ts'
import {readStaticFiles} from '../read-static-files.ts'
import {readUserCode} from '../read-user-code.ts'
import type {Site} from '../site.ts'
import {readPackageVersion} from './read-package-version.ts'
import type {BuildInputs} from './site-key.ts'

/** Read what a build depends on beside the site: our own code and files, the user's code, and the names of static files. */
export function readInputs({config: {assetDirs, staticDirs}, root, user}: Site): BuildInputs {
  const highlighter = user.highlighter === 'shiki' ? readPackageVersion('shiki') : ''
  return {
    // Names of months and plural forms are those of Node.
    tool: [readToolKey(), process.version, highlighter].join(' '),
    userCode: readUserCode(root),
    packageFiles: readPackageFiles(),
    staticFiles: readStaticFiles(root, staticDirs),
    assetFiles: readStaticFiles(root, assetDirs)
  }
}
