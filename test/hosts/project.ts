import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Host, Project} from './host.ts'
import {unpackInto} from './package-tarball.ts'
import {readStarters} from './starters.ts'

/** Make a fresh project of the fixture's content and a host's starter; what a host has installed before stays. */
export function makeProject(host: Host, tarball: string): Project {
  const root = resolve('.cache/hosts', host.id)
  mkdirSync(root, {recursive: true})
  for (const name of readdirSync(root)) {
    if (!keep.has(name)) rmSync(join(root, name), {recursive: true, force: true})
  }
  // What Vite has bundled of an earlier state of the package.
  rmSync(join(root, 'node_modules/.vite'), {recursive: true, force: true})
  cpSync('fixtures/site/hosts', root, {recursive: true})
  const files = readStarters()
  for (const name of host.starter) {
    const code = files.get(name)
    if (code === undefined) throw new Error(`Unexpected README without \`${name}\``)
    writeProjectFile(root, name, code)
  }
  if (host.kind !== 'astro') writeProjectFile(root, 'package.json', JSON.stringify({private: true, type: 'module'}))
  unpackInto(tarball, root)
  return {root, out: join(root, host.outFolder)}
}

/** Write a file of a project, its folders too. */
export function writeProjectFile(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), {recursive: true})
  writeFileSync(join(root, name), text)
}

const keep = new Set(['node_modules', 'package.json', 'package-lock.json'])
