import type {Message} from '../core/page.ts'

/** What the terminal was told of each page: a page that is looked at again says only what is new. */
export interface Told {
  /** Those messages of a page that are to be told now; from then on they are. */
  readonly news: (key: string, messages: readonly Message[]) => readonly Message[]
  /** The report of a save will tell of these pages: until then they say nothing themselves. */
  readonly expect: (keys: readonly string[]) => void
  /** The messages of a page were told with the report of a save. */
  readonly tell: (key: string, messages: readonly Message[]) => void
  /** Whether a message was told with a page. */
  readonly has: (message: Message) => boolean
}

/** Start with nothing told. */
export function createTold(): Told {
  const last = new Map<string, ReadonlySet<string>>()
  const expected = new Set<string>()
  return {
    news: (key, messages) => {
      if (expected.has(key)) return []
      const before = last.get(key)
      last.set(key, new Set(messages.map(textOf)))
      return messages.filter((message) => !before?.has(textOf(message)))
    },
    expect: (keys) => {
      for (const key of keys) expected.add(key)
    },
    tell: (key, messages) => {
      expected.delete(key)
      last.set(key, new Set(messages.map(textOf)))
    },
    has: (message) => [...last.values()].some((texts) => texts.has(textOf(message)))
  }
}

const textOf = (message: Message): string => JSON.stringify(message)
