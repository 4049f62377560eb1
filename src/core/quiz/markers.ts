import type {RuleId, RuleValues} from '../rules.ts'

/** A place that an author marked for a quiz. */
export interface QuizMarker {
  /** `undefined`: the page's main quiz. */
  readonly id: string | undefined
  /** Ids of the questions to show here; `undefined`: all. */
  readonly only: readonly string[] | undefined
  /** How the author wrote the marker. */
  readonly source: string
  /** Report a finding at the marker. */
  readonly complain: (id: RuleId, values: RuleValues) => void
}

/** The markers of one page: in the order in which they are found, and once all are met, in that of the text. */
export interface QuizMarkers {
  /** Remember a marker; the word stands for it in markdown and HTML. */
  readonly add: (marker: QuizMarker) => string
  /** Say that the text has a marker here; it comes behind those that were met before. */
  readonly meet: (name: string) => void
  /** By word. */
  readonly byWord: ReadonlyMap<string, QuizMarker>
  /** Write the markers in a text as the author did, for code; they are no markers any more. */
  readonly restore: (text: string) => string
  /** Take the markers out of a text in whose midst no quiz can stand, and say so. Errors: `quiz-marker-inline`, if not another rule is named. */
  readonly refuse: (text: string, rule?: RuleId) => string
}

const word = /HAHAHUGOSHORTCODE1s\d+HBHB/g

/** Start the list of a page's markers. */
export function collectMarkers(): QuizMarkers {
  const byWord = new Map<string, QuizMarker>()
  const restore = (found: string): string => {
    const marker = byWord.get(found)
    byWord.delete(found)
    return marker?.source ?? found
  }
  const refuse = (found: string, rule: RuleId): string => {
    const marker = byWord.get(found)
    byWord.delete(found)
    marker?.complain(rule, {actual: marker.source})
    return marker ? '' : found
  }
  let count = 0
  return {
    byWord,
    add(marker) {
      const name = `HAHAHUGOSHORTCODE1s${count++}HBHB`
      byWord.set(name, marker)
      return name
    },
    meet(name) {
      const marker = byWord.get(name)
      if (!marker) return
      byWord.delete(name)
      byWord.set(name, marker)
    },
    restore: (text) => (byWord.size === 0 ? text : text.replace(word, restore)),
    refuse: (text, rule = 'quiz-marker-inline') => (byWord.size === 0 ? text : text.replace(word, (found) => refuse(found, rule)))
  }
}
