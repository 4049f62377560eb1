import {defineConfig} from 'vitest/config'

export default defineConfig({
  define: {__VERSION__: JSON.stringify('0.0.0-test')},
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', {outputFile: 'node_modules/.cache/quizmatter/vitest.json'}]],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})
