/**
 * Ask again until there is an answer.
 *
 * Errors: throws with `what` when there is none after `timeout` milliseconds (default 20 000).
 */
export async function waitFor<T>(what: string, ask: () => T | Promise<T>, timeout = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
