import {readFileSync} from 'node:fs'

/** The README's section on hosts; the tests run the files that it shows. */
export const startersPath = 'test/hosts/starters.md'

/** Read the section as it stands. */
export function readStartersText(): string {
  return readFileSync(startersPath, 'utf8')
}

/**
 * Read the files that the README's section on hosts shows.
 *
 * Shape: a fenced block whose first line, after a fence of its own, is `// vite.config.js` → `{'vite.config.js': …}`.
 */
export function readStarters(): ReadonlyMap<string, string> {
  const text = readStartersText()
  const blocks = text.matchAll(/^```(?:js|json|astro|njk|html)\n(---\n)?(?:\/\/|<!--|\{#) (\S+)(?: -->| #\})?\n([^]*?)^```$/gm)
  return new Map([...blocks].map(([, fence = '', name, code]) => [name!, fence + code]))
}
