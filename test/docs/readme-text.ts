import {readFileSync} from 'node:fs'

/** The README, code blocks left out. */
export function readmeProse(): string {
  return readFileSync('README.md', 'utf8').replace(/^```[^]*?^```$/gm, '')
}

/** The README between a heading and the next one of its level or above. */
export function readmeBelow(heading: string): string {
  const readme = readFileSync('README.md', 'utf8')
  const [, marks = '', rest = ''] = new RegExp(`^(#+) ${heading}\\n([^]*)`, 'm').exec(readme) ?? []
  if (marks === '') throw new Error(`Unexpected README without the heading \`${heading}\``)
  const end = rest.replace(/^```[^]*?^```$/gm, (block) => ' '.repeat(block.length)).search(new RegExp(`^#{1,${marks.length}} `, 'm'))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Rows of the first table below a heading, cell by cell, heading row left out. */
export function readmeTable(heading: string): string[][] {
  const lines = readmeBelow(heading).split('\n')
  const start = lines.findIndex((line) => /^\|[-|]+\|$/.test(line))
  if (start < 0) throw new Error(`Unexpected \`${heading}\` without a table`)
  const count = lines.slice(start + 1).findIndex((line) => !line.startsWith('|'))
  return lines.slice(start + 1, start + 1 + count).map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((text) => text.trim().replaceAll('\\|', '|')))
}

/** Texts between backticks. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/(`+)(.+?)\1/g)].map((match) => match[2]!.trim())
}

/** Ids that GitHub gives the headings of a text, in order. */
export function headingIds(text: string): string[] {
  const seen = new Map<string, number>()
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => {
    const id = match[1]!.toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-')
    const count = seen.get(id) ?? 0
    seen.set(id, count + 1)
    return count === 0 ? id : `${id}-${count}`
  })
}
