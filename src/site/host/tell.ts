import type {HostMemory} from './memory.ts'
import {type HostError, writeHostError} from './read-host-error.ts'

/** Write those findings for a terminal that it has not shown yet, and remember them. */
export function tellNew({told}: HostMemory, errors: readonly HostError[]): readonly string[] {
  return errors.flatMap((error) => {
    const text = writeHostError(error)
    const shown = told.get(error.name) ?? new Set()
    if (shown.has(text)) return []
    told.set(error.name, shown.add(text))
    return [text]
  })
}

/** Let findings of a file be shown again that are no more. */
export function forgetMended({told}: HostMemory, name: string, {errors, warnings}: {readonly errors: readonly HostError[]; readonly warnings: readonly HostError[]}): void {
  const still = [...errors, ...warnings].map(writeHostError).filter((text) => told.get(name)?.has(text))
  told.set(name, new Set(still))
}
