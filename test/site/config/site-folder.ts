import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {type ConfigResult, readConfig, type ReadConfigOptions} from '../../../src/site/config.ts'

/** Write files into a folder that lives as long as the test. */
export function siteFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-config-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Read the config of a site that has these files. */
export function configOf(files: Readonly<Record<string, string>>, options: Omit<ReadConfigOptions, 'root'> = {}): Promise<ConfigResult> {
  return readConfig({root: siteFolder(files), ...options})
}

/** Read the config of a site with one TOML file. */
export function tomlConfig(text: string, options: Omit<ReadConfigOptions, 'root'> = {}): Promise<ConfigResult> {
  return configOf({'hugo.toml': text}, options)
}

/** Messages as `file:line:column rule reason`. */
export function lines({messages}: Pick<ConfigResult, 'messages'>): readonly string[] {
  return messages.map(({column, file, line, reason, rule}) => `${file}${line === undefined ? '' : `:${line}:${column}`} ${rule} ${reason}`)
}
