import {parse, type TomlDate, TomlError} from 'smol-toml'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
import {jsonSafe} from './json-safe.ts'
import {pointInBlock} from './place.ts'
import {datesOf, impossibleDate} from './toml-dates.ts'
import type {Json, JsonObject} from './types.ts'
import {explainToml} from './toml-advice.ts'

/**
 * Decode TOML as go-toml does; dates become text, in RFC 3339 with the author's offset or without where there is none.
 *
 * Errors: `front-matter-syntax`, `front-matter-date-impossible` and `front-matter-integer`, fatal, at the character at fault;
 * those of `jsonSafe`. After the last two the data is returned all the same, so that its other faults can be found.
 */
export async function decodeToml(file: VFile, block: DataBlock): Promise<JsonObject | undefined> {
  let table: object
  try {
    table = parse(block.text, {integersAsBigInt: 'asNeeded'})
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const {offset, ...values} = await explainToml(block.text, error)
    report(file, 'front-matter-syntax', pointInBlock(block, offset), {name: 'TOML', ...values})
    return undefined
  }
  const impossible = await impossibleDate(block.text)
  if (impossible) {
    const {actual, offset} = impossible
    report(file, 'front-matter-date-impossible', {start: pointInBlock(block, offset), end: pointInBlock(block, offset + actual.length)}, {actual})
  }
  const dates = datesOf(block.text)
  return jsonSafe(file, table, (value, path): Json | undefined => {
    if (typeof value !== 'bigint') return typeof value === 'number' ? String(value) : dates(value as TomlDate)
    report(file, 'front-matter-integer', {key: path}, {actual: String(value)})
    return String(value)
  })
}
