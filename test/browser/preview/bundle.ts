import {readFileSync} from 'node:fs'
import {rolldown} from 'rolldown'
import type {PackageFiles} from '../../../src/site/package-files.ts'

/** Bundle a script for the browser, as the build does. */
async function bundleScript(input: string): Promise<string> {
  const bundle = await rolldown({input, platform: 'browser', logLevel: 'warn'})
  const {output} = await bundle.generate({codeSplitting: false, minify: true})
  await bundle.close()
  return output[0].code
}

/** Script of previewed pages, from the sources. */
export async function bundleClient() {
  return {path: 'client.js', contents: await bundleScript('src/preview/client/main.ts')}
}

/** What pages link to, from the sources. */
export async function bundleFiles(): Promise<PackageFiles> {
  const text = (path: string): string => readFileSync(path, 'utf8')
  return {
    style: {path: 'assets/style.css', contents: text('src/theme/style.css')},
    quizStyle: {path: 'assets/quiz.css', contents: text('src/widget/quiz.css')},
    quizScript: {path: 'assets/quiz.js', contents: await bundleScript('src/widget/quiz.ts')}
  }
}
