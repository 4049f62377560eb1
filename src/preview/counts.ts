import type {Severity} from '../core/rules.ts'

/** Numbers of findings by severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Count findings. */
export function countMessages(messages: Iterable<{readonly severity: Severity}>): Counts {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of messages) counts[severity]++
  return counts
}

/** Add up counts. */
export function addCounts(...all: readonly Counts[]): Counts {
  const sum = (severity: Severity): number => all.reduce((total, counts) => total + counts[severity], 0)
  return {error: sum('error'), warning: sum('warning'), info: sum('info')}
}
