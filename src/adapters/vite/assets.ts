import type {Plugin} from 'vite'
import {clientPath, devClient} from '../../site/host/dev-client.ts'
import {readPackageFiles} from '../../site/package-files.ts'
import type {PageFiles} from '../../site/render-page.ts'

const folder = '@quizmatter'

/** Files of ours as pages link to them; Vite bundles them, with its hashes. */
export const linkedFiles: PageFiles = {style: `${folder}/style.css`, quizStyle: `${folder}/quiz.css`, quizScript: `${folder}/quiz.js`}

/** Make the files of this package importable under `/@quizmatter/`. */
export function assetsPlugin(): Plugin {
  return {
    name: 'vite-plugin-quizmatter:assets',
    enforce: 'pre',
    resolveId: {
      filter: {id: /\/@quizmatter\/[a-z]+\.(?:css|js)(?:\?|$)/},
      handler: (id) => id.slice(id.indexOf(`/${folder}/`))
    },
    load: {
      filter: {id: /^\/@quizmatter\//},
      handler: (id) => readAsset(id.replace(/\?.*/, ''))
    }
  }
}

function readAsset(id: string): string | undefined {
  const {quizScript, quizStyle, style} = readPackageFiles()
  const name = id.slice(1)
  if (name === clientPath) return devClient()
  if (name === linkedFiles.style) return style?.contents
  return (name === linkedFiles.quizStyle ? quizStyle : name === linkedFiles.quizScript ? quizScript : undefined)?.contents
}
