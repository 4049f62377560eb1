/** Hashes of the quizzes of a page by their ids. */
type Hashes = Readonly<Record<string, string>>

/** Brings the quizzes of a page up to date around the change of all else. */
export interface QuizKeeper {
  /**
   * Put quizzes whose source has changed in the place of the old ones, and remember those that the next state of the page lacks.
   *
   * Quizzes with the same source are left alone, instance and all; in the others, what is chosen or typed stays for the
   * questions that are the same, and the focus where it was.
   */
  readonly renew: (next: Document, before: Hashes, after: Hashes) => void
  /** Put quizzes that have come back, as those of a post whose file was gone for a while, in the place of the fresh ones. */
  readonly restore: (after: Hashes) => void
}

/** A quiz that the page has lost. */
interface LostQuiz {
  readonly quiz: Element
  readonly hash: string | undefined
}

/** Make the keeper of the quizzes of one page; an element can leave the page and come back with all that is chosen in it. */
export function createQuizKeeper(): QuizKeeper {
  const lost = new Map<string, LostQuiz>()
  return {
    renew: (next, before, after) => {
      for (const quiz of document.querySelectorAll('quiz-matter')) {
        if (quiz.id !== '' && !next.getElementById(quiz.id)) lost.set(quiz.id, {quiz, hash: before[quiz.id]})
      }
      for (const fresh of next.querySelectorAll('quiz-matter')) {
        const old = document.getElementById(fresh.id)
        if (old?.localName !== 'quiz-matter' || (Object.hasOwn(before, fresh.id) && before[fresh.id] === after[fresh.id])) continue
        replaceQuiz(old, document.importNode(fresh, true))
      }
    },
    restore: (after) => {
      for (const [id, {hash, quiz}] of lost) {
        const fresh = document.getElementById(id)
        if (fresh?.localName !== 'quiz-matter' || fresh === quiz) continue
        lost.delete(id)
        if (hash === after[id]) fresh.replaceWith(quiz)
        else copyAllAnswers(quiz, fresh)
      }
    }
  }
}

function replaceQuiz(old: Element, renewed: Element): void {
  copyAllAnswers(old, renewed)
  const focused = counterpart(old, renewed)
  old.replaceWith(renewed)
  focused?.focus({preventScroll: true})
}

function copyAllAnswers(old: Element, renewed: Element): void {
  for (const form of renewed.querySelectorAll<HTMLFormElement>('form[data-hash]')) {
    const same = old.querySelector<HTMLFormElement>(`form[data-hash="${CSS.escape(form.dataset['hash'] ?? '')}"]`)
    if (same) copyAnswers(same, form)
  }
}

/** What has to be focused in a new quiz, as it was in the old one. */
function counterpart(old: Element, renewed: Element): HTMLElement | undefined {
  const active = document.activeElement
  const form = active?.closest('form')
  if (!form || !old.contains(form)) return undefined
  const same = renewed.querySelector<HTMLFormElement>(`form[data-hash="${CSS.escape(form.dataset['hash'] ?? '')}"], form#${CSS.escape(form.id)}`)
  const isSame = (field: Element): field is HTMLElement => ['name', 'type', 'value'].every((name) => field.getAttribute(name) === active?.getAttribute(name))
  return [...(same?.querySelectorAll('input, button, summary') ?? [])].find((field): field is HTMLElement => field.localName === active?.localName && isSame(field))
}

function copyAnswers(from: HTMLFormElement, to: HTMLFormElement): void {
  const fields = (form: HTMLFormElement): HTMLInputElement[] => [...form.querySelectorAll('input')]
  for (const field of fields(to)) {
    const isChoice = field.type === 'radio' || field.type === 'checkbox'
    const same = fields(from).find(({name, type, value}) => name === field.name && type === field.type && (!isChoice || value === field.value))
    if (!same) continue
    if (isChoice) field.checked = same.checked
    else field.value = same.value
  }
}
