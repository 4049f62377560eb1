import {defaultOutputs, type OutputFormat} from '../output-format.ts'
import {rawAt, tableAt, textsAt, type Values} from './values.ts'

/** What decides which formats a page has. */
export interface OutputContext {
  readonly formats: {readonly [name: string]: OutputFormat}
  readonly disableKinds: readonly string[]
}

/**
 * Read `outputs`, kinds that are not named from Hugo's defaults.
 *
 * Errors: `config-output-format` for a format that nobody defines, which is left out; `config-choice` for unknown kinds.
 */
export function readOutputs(values: Values): {readonly [kind: string]: readonly string[]} {
  const table = tableAt(values, 'outputs')
  const given = Object.keys(table.table).map((kind) => [kind, textsAt(table, kind).map((name) => name.toLowerCase())] as const)
  for (const [kind] of given) {
    if (Object.hasOwn(defaultOutputs, kind) || kind === 'rss' || rawAt(table, kind) === undefined) continue
    const wanted = `one of ${Object.keys(defaultOutputs).map((name) => `\`${name}\``).join(', ')}`
    values.report('config-choice', [...table.path, kind], {actual: kind, key: 'outputs', wanted, at: 'key'})
  }
  const known = given.filter(([kind]) => Object.hasOwn(defaultOutputs, kind))
  return {...defaultOutputs, ...Object.fromEntries(known)}
}

/** Leave out of the outputs what cannot be: formats that nobody defines, disabled kinds, feeds where they are disabled. */
export function usableOutputs(values: Values, outputs: {readonly [kind: string]: readonly string[]}, context: OutputContext): {readonly [kind: string]: readonly string[]} {
  const enabled = Object.entries(outputs).filter(([kind]) => !context.disableKinds.includes(kind))
  return Object.fromEntries(
    enabled.map(([kind, names]) => {
      const unknown = names.filter((name) => !Object.hasOwn(context.formats, name))
      if (unknown.length > 0) values.report('config-output-format', [...values.path, 'outputs', kind], {actual: [...new Set(unknown)], key: `outputs.${kind}`})
      return [kind, names.filter((name) => !unknown.includes(name) && !(name === 'rss' && context.disableKinds.includes('rss')))]
    })
  )
}
