import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'

const folder = resolve('.cache/package')

/**
 * Pack the package as it would be published.
 *
 * Errors: throws when `dist` is not built.
 */
export function packTarball(): string {
  if (!existsSync('dist/index.js')) throw new Error('Unexpected package without `dist`, expected `npm run build` before')
  mkdirSync(folder, {recursive: true})
  const json = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  const [packed] = Object.values(JSON.parse(json) as Record<string, {readonly filename: string}>)
  if (!packed) throw new Error('Unexpected `npm pack` without a tarball')
  return join(folder, packed.filename)
}

/** Put the packed package into a project; its dependencies are found in this repository's `node_modules` above. */
export function unpackInto(tarball: string, projectRoot: string): void {
  const target = join(projectRoot, 'node_modules/quizmatter')
  const unpacked = join(folder, 'unpacked')
  rmSync(unpacked, {recursive: true, force: true})
  mkdirSync(unpacked, {recursive: true})
  execFileSync('tar', ['-xzf', tarball, '-C', unpacked])
  rmSync(target, {recursive: true, force: true})
  mkdirSync(join(target, '..'), {recursive: true})
  cpSync(join(unpacked, 'package'), target, {recursive: true})
}
