/** Shuffle a list; what is pinned keeps its place. */
export function shuffle<Item>(list: readonly Item[], pinned: ArrayLike<unknown>): Item[] {
  const moving = list.filter((_, index) => !pinned[index])
  return list.map((item, index) => (pinned[index] ? item : moving.splice(Math.random() * moving.length, 1)[0]!))
}
