import * as hastscript from 'hastscript'
import * as quizmatter from '../../src/index.ts'

/** What examples may import. */
const modules: Readonly<Record<string, object>> = {quizmatter, hastscript}

/** A line that an example printed, and what its comment says that it prints. */
export interface Printed {
  readonly expected: string
  readonly actual: string
}

/** What became of an example. */
export interface ExampleRun {
  readonly printed: readonly Printed[]
  /** Its default export. */
  readonly result: unknown
}

/**
 * Run an example of the README.
 *
 * Each `console.log(…)` has a comment behind it that says what is printed; a text stands there as it is, anything else as JSON.
 * Errors: throws what the example throws; for a `console.log` without a comment, and for an import that is not known.
 */
export async function runExample(code: string, names: Readonly<Record<string, unknown>> = {}): Promise<ExampleRun> {
  const printed: Printed[] = []
  const log = (actual: unknown, expected: string): void => void printed.push({expected, actual: typeof actual === 'string' ? actual : JSON.stringify(actual)})
  const body = code
    .replace(/^import \{(.+)\} from '(.+)'$/gm, (_, imported: string, from: string) => `const {${imported}} = modules[${JSON.stringify(from)}]`)
    .replace(/^export default /m, 'exported = ')
    .replace(/^(\s*)console\.log\((.+)\)(?: \/\/ (.+))?$/gm, (line, indent: string, value: string, expected?: string) => {
      if (expected === undefined) throw new Error(`Unexpected example without a comment behind ${line}`)
      return `${indent}log(${value}, ${JSON.stringify(expected)})`
    })
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (...texts: string[]) => (...values: unknown[]) => Promise<unknown>
  const run = new AsyncFunction('modules', 'log', ...Object.keys(names), `let exported\n${body}\nreturn exported`)
  return {printed, result: await run(modules, log, ...Object.values(names))}
}
