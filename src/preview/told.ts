import type {Message} from '../core/page.ts'

/** What the terminal was told of each page: a page that is looked at again with the same messages says nothing new. */
export interface Told {
  /** Whether these messages of a page are to be told now; from then on they are. */
  readonly isNews: (key: string, messages: readonly Message[]) => boolean
  /** The report of a save will tell of these pages: until then they say nothing themselves. */
  readonly expect: (keys: readonly string[]) => void
  /** The messages of a page were told with the report of a save. */
  readonly tell: (key: string, messages: readonly Message[]) => void
}

/** The report of a save is on its way. */
const expected = 'expected'

/** Start with nothing told; a page without messages has nothing to tell. */
export function createTold(): Told {
  const last = new Map<string, string>()
  return {
    isNews: (key, messages) => {
      const before = last.get(key)
      if (before === expected) return false
      const now = textOf(messages)
      last.set(key, now)
      return messages.length > 0 && now !== before
    },
    expect: (keys) => {
      for (const key of keys) last.set(key, expected)
    },
    tell: (key, messages) => void last.set(key, textOf(messages))
  }
}

const textOf = (messages: readonly Message[]): string => JSON.stringify(messages)
