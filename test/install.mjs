// Installs the packages of the lock file where they are missing or older than it, so that
// `npm start` and `npm test` are the only commands that a fresh clone needs.
import {execFileSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'

const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json']
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs

if (!fresh) {
  const npm = process.env.npm_execpath
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  console.log('quizmatter: installing packages (npm ci)')
  execFileSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit'})
}
