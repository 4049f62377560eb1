import {defineConfig} from 'vitest/config'

/** Tests that start browsers and other programs' servers wait for each other: two at once starve on a small machine. */
const oneByOne = {maxWorkers: 1, retry: 1}

export default defineConfig({
  define: {__VERSION__: JSON.stringify('0.0.0-test')},
  test: {
    reporters: ['default', ['json', {outputFile: 'node_modules/.cache/quizmatter/vitest.json'}]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {extends: true, test: {name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/browser/**', 'test/hosts/**'], sequence: {groupOrder: 0}}},
      {extends: true, test: {name: 'browser', include: ['test/browser/**/*.test.ts'], sequence: {groupOrder: 1}, ...oneByOne}},
      {extends: true, test: {name: 'hosts', include: ['test/hosts/**/*.test.ts'], sequence: {groupOrder: 2}, ...oneByOne}}
    ]
  }
})
