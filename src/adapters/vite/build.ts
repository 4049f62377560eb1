import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {normalizePath, type Plugin} from 'vite'
import {contentError} from '../../site/host/content-error.ts'
import {writeHostWarning} from '../../site/host/read-host-error.ts'
import {readOutput} from '../../site/host/read-output.ts'
import {packageName} from '../../site/outputs/theme-assets.ts'
import type {Output} from '../../site/site.ts'
import type {ViteSite} from './index.ts'

/**
 * Build the site with Vite: every page is an HTML input that is on no disk, every other file is emitted as it is.
 *
 * A page of the user's own at the same path takes the place of ours.
 */
export function buildPlugin({open}: ViteSite): Plugin {
  const documents = new Map<string, string>()
  const files: Output[] = []
  return {
    name: 'vite-plugin-quizmatter:build',
    apply: 'build',
    enforce: 'pre',
    async config({build, root = '.'}) {
      const {outputs} = await (await open().snapshot()).make()
      const input: Record<string, string> = {...inputsOf(build?.rolldownOptions?.input ?? build?.rollupOptions?.input)}
      for (const output of outputs.values()) {
        const id = normalizePath(join(process.cwd(), root, output.path))
        if (!isDocument(output)) files.push(output)
        else {
          input[output.path.replace(/\.html$/, '')] = id
          if (!existsSync(id)) documents.set(id, String(output.contents))
        }
      }
      return {build: {rolldownOptions: {input}}}
    },
    async buildStart() {
      const {errors, warnings} = await open().check()
      if (errors.length > 0) throw contentError(errors)
      for (const warning of warnings) this.warn(writeHostWarning(warning))
    },
    resolveId: {filter: {id: /\.html$/}, handler: (id) => (documents.has(id) ? id : undefined)},
    load: {filter: {id: /\.html$/}, handler: (id) => documents.get(id)},
    generateBundle() {
      // Style sheets and the widget are bundled by Vite.
      for (const file of files) if (file.from !== packageName) this.emitFile({type: 'asset', fileName: file.path, source: readOutput(file)})
    }
  }
}

const isDocument = ({kind, path}: Output): boolean => kind === 'page' && path.endsWith('.html')

function inputsOf(input: string | readonly string[] | Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  if (typeof input === 'string') return {main: input}
  if (Array.isArray(input)) return Object.fromEntries((input as readonly string[]).map((path, index) => [`input-${index}`, path]))
  return (input as Readonly<Record<string, string>> | undefined) ?? {}
}
