/** A place where a text breaks a limit. */
export interface Excess {
  /** What there is too much of. */
  readonly what: string
  readonly limit: number
  readonly offset: number
  /** The finding, where it is more than the number of things. */
  readonly actual?: string
  readonly expected?: string
}

/** The limits; see `textLimits`. */
export interface TextLimits {
  readonly lines: number
  readonly containers: number
  readonly openings: number
  readonly lazyLines: number
  readonly headings: number
  readonly definitions: number
  readonly tableColumns: number
  readonly tableCells: number
  readonly delimiters: number
  readonly nesting: number
  readonly vainSteps: number
}
