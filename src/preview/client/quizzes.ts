/** Hashes of the quizzes of a page by their ids. */
type Hashes = Readonly<Record<string, string>>

/**
 * Put quizzes whose source has changed in the place of the old ones.
 *
 * Quizzes with the same source are left alone, instance and all; in the others, what is chosen or typed stays for the
 * questions that are the same, and the focus where it was.
 */
export function renewQuizzes(next: Document, before: Hashes, after: Hashes): void {
  for (const fresh of next.querySelectorAll('quiz-matter')) {
    const old = document.getElementById(fresh.id)
    if (old?.localName !== 'quiz-matter' || (Object.hasOwn(before, fresh.id) && before[fresh.id] === after[fresh.id])) continue
    const renewed = document.importNode(fresh, true)
    for (const form of renewed.querySelectorAll<HTMLFormElement>('form[data-hash]')) {
      const same = old.querySelector<HTMLFormElement>(`form[data-hash="${CSS.escape(form.dataset['hash'] ?? '')}"]`)
      if (same) copyAnswers(same, form)
    }
    const focused = counterpart(old, renewed)
    old.replaceWith(renewed)
    focused?.focus({preventScroll: true})
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
