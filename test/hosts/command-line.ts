import {freePort, runCommand, startCommand} from './command.ts'
import type {Host} from './host.ts'
import {waitFor} from './wait.ts'

const bin = 'node_modules/quizmatter/dist/cli/bin.js'

/** Our own commands. */
export const commandLine: Host = {
  name: 'Command line',
  id: 'command-line',
  kind: 'command-line',
  outFolder: 'public',
  starter: [],
  unavailable: async () => undefined,
  build: ({root}) => runCommand({file: process.execPath, args: [bin, 'build'], cwd: root}),
  serve: async ({root}) => {
    const port = await freePort()
    const server = startCommand({file: process.execPath, args: [bin, 'preview', '--port', String(port), '--strict-port'], cwd: root})
    const origin = `http://127.0.0.1:${port}`
    await waitFor('the preview to listen', () => server.output().includes(String(port)))
    return {origin, ...server}
  }
}
