import {existsSync} from 'node:fs'
import {type Browser, chromium, type LaunchOptions} from 'playwright-core'

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of an installed Chromium; `undefined` where there is none. */
export const chromiumPath: string | undefined = executables.find((path) => existsSync(path))

/** Start Chromium without sandbox and without traffic of its own. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
