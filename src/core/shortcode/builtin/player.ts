/** Style around an embedded player, unless a class of the author's takes over. */
export function frameStyle(className: unknown): string {
  return className ? '' : 'position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;'
}

/** Style of the player itself, unless a class of the author's takes over. */
export function filmStyle(className: unknown): string {
  return className ? '' : 'position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;'
}
