/** A piece of code with the scopes that highlight.js gives it. */
export interface ScopedText {
  readonly text: string
  /** From the outside in, such as `['function', 'title.function']`. */
  readonly scopes: readonly string[]
  /** Grammar that found them; empty: that of the whole code. */
  readonly grammar: string
}

/**
 * Collect what highlight.js finds, without making HTML of it.
 *
 * A class because highlight.js calls a constructor. Source: the `Emitter` of `highlight.js/types`.
 */
export class ScopeEmitter {
  readonly pieces: ScopedText[] = []
  readonly #scopes: string[] = []

  addText(text: string): void {
    if (text) this.pieces.push({text, scopes: [...this.#scopes], grammar: ''})
  }

  startScope(name: string): void {
    this.#scopes.push(name)
  }

  endScope(): void {
    this.#scopes.pop()
  }

  openNode(name: string): void {
    this.startScope(name)
  }

  closeNode(): void {
    this.endScope()
  }

  __addSublanguage(other: ScopeEmitter, name: string): void {
    for (const piece of other.pieces) this.pieces.push({...piece, scopes: [...this.#scopes, ...piece.scopes], grammar: piece.grammar || name})
  }

  finalize(): void {}

  toHTML(): string {
    return ''
  }
}
