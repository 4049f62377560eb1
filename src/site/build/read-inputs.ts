import {readPackageFiles, readToolKey} from '../package-files.ts'
import {readStaticFiles} from '../read-static-files.ts'
import {readUserCode} from '../read-user-code.ts'
import type {Site} from '../site.ts'
import {readPackageVersion} from './read-package-version.ts'
import type {BuildInputs, CodeKeys} from './site-key.ts'

/** Read what a build depends on beside the site: our own code and files, the user's code, and the names of static files. */
export function readInputs(site: Site): BuildInputs {
  const {config: {assetDirs, staticDirs}, root} = site
  return {
    ...readCodeKeys(site),
    packageFiles: readPackageFiles(),
    staticFiles: readStaticFiles(root, staticDirs),
    assetFiles: readStaticFiles(root, assetDirs)
  }
}

/** Identify our own code and the user's. */
export function readCodeKeys({root, user}: Pick<Site, 'root' | 'user'>): CodeKeys {
  const highlighter = user.highlighter === 'shiki' ? readPackageVersion('shiki') : ''
  // Names of months and plural forms are those of Node.
  return {tool: [readToolKey(), process.version, highlighter].join(' '), userCode: readUserCode(root)}
}
