import type {Lookup, RecordedQuestion} from './lookup.ts'

/** A lookup that remembers what was asked. */
export interface RecordingLookup {
  readonly lookup: Lookup
  /** Each question once, in the order in which it was first asked. */
  readonly questions: () => readonly RecordedQuestion[]
}

/** Record the questions that one page asks of the site, with the answers. */
export function recordAnswers(lookup: Lookup): RecordingLookup {
  const asked = new Map<string, RecordedQuestion>()
  return {
    questions: () => [...asked.values()],
    lookup(question) {
      const key = JSON.stringify(question)
      const known = asked.get(key)
      if (known) return known.answer
      const answer = lookup(question)
      asked.set(key, {question, answer})
      return answer
    }
  }
}
