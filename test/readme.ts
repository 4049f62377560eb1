import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'vitest'

/** The README's text between `<!-- name:start -->` and `<!-- name:end -->`. */
export function readmeSection(name: string): string {
  const match = sectionPattern(name).exec(readFileSync('README.md', 'utf8'))
  if (!match?.[2]) throw new Error(`Unexpected README without the section \`${name}\``)
  return match[2].trim()
}

/** Compare a generated section with the README; `UPDATE=1` writes it there. */
export function expectReadmeSection(name: string, generated: string): void {
  if (process.env['UPDATE']) {
    const readme = readFileSync('README.md', 'utf8')
    writeFileSync('README.md', readme.replace(sectionPattern(name), (_, start, __, end) => `${start}\n\n${generated.trim()}\n\n${end}`))
  }
  expect(readmeSection(name)).toBe(generated.trim())
}

function sectionPattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name}:start[^>]*-->)([^]*?)(<!-- ${name}:end -->)`)
}
