import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {defineConfig} from 'rolldown'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))

/** Style sheets are copied without comments and line breaks; they are written by hand and small. */
const squeeze = (path) =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/([{;,][a-z-]+): /g, '$1:')
    .replace(/;}/g, '}')
    .trim()

const widgetStyle = {
  name: 'widget-style',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'quiz.css', source: squeeze('src/widget/quiz.css')})
  }
}

/** The theme's sheet belongs to no bundle: it lies where the theme's modules do. */
const themeStyle = {
  name: 'theme-style',
  writeBundle({dir}) {
    const path = join(dir, '../theme/style.css')
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, squeeze('src/theme/style.css'))
  }
}

export default defineConfig([
  {
    // One file a command: `--help` and `--version` load none of unified (start-up is a third of what separate modules cost).
    input: {bin: 'src/cli/bin.ts'},
    platform: 'node',
    // The main of jsonc-parser loads its parts in a way that no bundler follows; its modules are plain ones.
    resolve: {mainFields: ['module', 'main']},
    transform: {define: {__VERSION__: JSON.stringify(version)}},
    output: {dir: 'dist/cli', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: false, sourcemap: false},
    external: [/^node:/, 'vite', '@11ty/eleventy', 'astro', 'shiki', 'jiti'],
    plugins: [themeStyle]
  },
  {
    input: {quiz: 'src/widget/quiz.ts', xapi: 'src/widget/xapi.ts', server: 'src/widget/server.ts'},
    platform: 'browser',
    output: {dir: 'dist/widget', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true},
    plugins: [widgetStyle]
  },
  {
    // The script of previewed pages; the preview serves it, a built site has none.
    input: {client: 'src/preview/client/main.ts'},
    platform: 'browser',
    output: {dir: 'dist/preview', entryFileNames: '[name].js', minify: true}
  },
  {
    // The same for the development servers of Vite and Astro.
    input: {client: 'src/adapters/browser/client.ts'},
    platform: 'browser',
    output: {dir: 'dist/adapters/browser', entryFileNames: '[name].js', minify: true}
  }
])
