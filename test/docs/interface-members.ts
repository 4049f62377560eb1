import {readFileSync} from 'node:fs'

/** A member of an interface with what its comment says. */
export interface Member {
  readonly name: string
  /** The comment without its last sentence about the default. */
  readonly text: string
  /** What the comment calls the default; `undefined` where it names none. */
  readonly byDefault: string | undefined
}

/** Read the members of an interface, comments included, from a source file. */
export function interfaceMembers(path: string, name: string): Member[] {
  const source = readFileSync(path, 'utf8')
  const body = new RegExp(`^export interface ${name} (?:extends .*)?\\{\\n([^]*?)^\\}`, 'm').exec(source)?.[1]
  if (body === undefined) throw new Error(`Unexpected ${path} without interface \`${name}\``)
  return [...body.matchAll(/(?:^ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {2}readonly (\w+)\??:/gm)].map(([, comment = '', member = '']) => ({name: member, ...readComment(comment)}))
}

function readComment(comment: string): Pick<Member, 'text' | 'byDefault'> {
  const plain = comment.replace(/\s*\n\s*(?:\* ?)?/g, ' ').trim()
  const match = /^([^]*?) ?Default: ([^]*)\.$/.exec(plain)
  return match ? {text: match[1]!, byDefault: match[2]!} : {text: plain, byDefault: undefined}
}

/** Write members as a table of Markdown. */
export function memberTable(members: readonly Member[], heading: string): string {
  const rows = members.map(({name, text, byDefault}) => `| \`${name}\` | ${cell(byDefault ?? '')} | ${cell(text)} |`)
  return [`| ${heading} | default | |`, '|---|---|---|', ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
