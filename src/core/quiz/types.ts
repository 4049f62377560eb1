/** A quiz as the front matter defines it, after validation; data only. */
export interface Quiz {
  readonly id: string
  readonly questions: readonly unknown[]
}
