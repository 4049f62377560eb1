import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {freePort, runCommand, startCommand} from './command.ts'
import type {Host} from './host.ts'
import {waitFor} from './wait.ts'

const bin = resolve('node_modules/@11ty/eleventy/cmd.cjs')
const loopback = pathToFileURL(resolve('test/hosts/loopback.mjs')).href

/** Eleventy's own commands. Its server has no option for the address, so a preloaded module binds it to 127.0.0.1. */
export const eleventy: Host = eleventyWith([])

/** The same with further arguments. */
export function eleventyWith(further: readonly string[]): Host {
  return {
    name: 'Eleventy 3',
    id: 'eleventy',
    kind: 'eleventy',
    outFolder: '_site',
    starter: ['eleventy.config.js'],
    unavailable: async () => undefined,
    build: ({root}) => runCommand({file: process.execPath, args: [bin, ...further], cwd: root}),
    serve: async ({root}) => {
      const port = await freePort()
      const args = ['--import', loopback, bin, '--serve', '--incremental', `--port=${port}`, ...further]
      const server = startCommand({file: process.execPath, args, cwd: root})
      await waitFor('Eleventy to watch', () => server.output().includes(`:${port}`) && server.output().includes('Watching'), 30_000)
      return {origin: `http://127.0.0.1:${port}`, ...server}
    }
  }
}
