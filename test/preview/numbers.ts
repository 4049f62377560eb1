/** Make numbers that are the same each time. */
export function numbers(seed: number): (below: number) => number {
  const state = {value: seed}
  return (below) => {
    state.value = (Math.imul(state.value, 1_103_515_245) + 12_345) >>> 0
    return (state.value >>> 8) % below
  }
}
