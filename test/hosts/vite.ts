import {resolve} from 'node:path'
import {freePort, runCommand, startCommand} from './command.ts'
import type {Host} from './host.ts'
import {waitFor} from './wait.ts'

const bin = resolve('node_modules/vite/bin/vite.js')

/** Vite's own commands. */
export const vite: Host = {
  name: 'Vite 8',
  id: 'vite',
  kind: 'vite',
  outFolder: 'dist',
  starter: ['vite.config.js'],
  unavailable: async () => undefined,
  build: ({root}) => runCommand({file: process.execPath, args: [bin, 'build'], cwd: root}),
  serve: async ({root}) => {
    const port = await freePort()
    const args = [bin, '--host', '127.0.0.1', '--port', String(port), '--strictPort']
    const server = startCommand({file: process.execPath, args, cwd: root})
    await waitFor('Vite to listen', () => server.output().includes(`127.0.0.1:${port}`))
    return {origin: `http://127.0.0.1:${port}`, ...server}
  }
}
