import {readFileSync} from 'node:fs'
import {defineConfig} from 'rolldown'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))

/** Style sheets of the widget are copied without comments and line breaks; they are written by hand and small. */
const widgetStyle = {
  name: 'widget-style',
  generateBundle() {
    const css = readFileSync('src/widget/quiz.css', 'utf8')
    const source = css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};,])\s*/g, '$1')
      .replace(/([{;,][a-z-]+): /g, '$1:')
      .replace(/;}/g, '}')
      .trim()
    this.emitFile({type: 'asset', fileName: 'quiz.css', source})
  }
}

export default defineConfig([
  {
    // One file a command: `--help` and `--version` load none of unified (start-up is a third of what separate modules cost).
    input: {bin: 'src/cli/bin.ts'},
    platform: 'node',
    transform: {define: {__VERSION__: JSON.stringify(version)}},
    output: {dir: 'dist/cli', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: false, sourcemap: false},
    external: [/^node:/, 'vite', '@11ty/eleventy', 'astro', 'shiki', 'jiti']
  },
  {
    input: {quiz: 'src/widget/quiz.ts', xapi: 'src/widget/xapi.ts'},
    platform: 'browser',
    output: {dir: 'dist/widget', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true},
    plugins: [widgetStyle]
  }
])
