import {type OutputAsset, type OutputChunk, rolldown} from 'rolldown'
import config from '../../../rolldown.config.js'

/** The widget as it is published: script, style and the module for xAPI. */
export interface WidgetBundle {
  readonly script: string
  readonly style: string
  readonly xapi: string
}

/** Bundle the widget from its sources with the options of the build. */
export async function bundleWidget(): Promise<WidgetBundle> {
  const options = config.find((one) => one.platform === 'browser')
  if (!options) throw new Error('Unexpected build options without a browser bundle')
  const {output, ...input} = options
  const bundle = await rolldown({...input, logLevel: 'warn'})
  const files = await bundle.generate(output as object)
  await bundle.close()
  const text = (name: string): string => {
    const file = files.output.find((one) => one.fileName === name)
    if (!file) throw new Error(`Unexpected bundle without ${name}`)
    return String((file as OutputChunk).code ?? (file as OutputAsset).source)
  }
  return {script: text('quiz.js'), style: text('quiz.css'), xapi: text('xapi.js')}
}
