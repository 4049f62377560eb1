/** Key under which the text to scroll to waits for the next page. */
const storageKey = 'quizmatter:follow'

/** Go to a page and scroll to a text there. */
export function goTo(url: string, text: string): void {
  try {
    sessionStorage.setItem(storageKey, text)
  } catch {
    // Without storage the page opens at its top.
  }
  location.assign(url)
}

/** Scroll to where this page was opened for, if it was. */
export function arrive(): void {
  try {
    const text = sessionStorage.getItem(storageKey)
    sessionStorage.removeItem(storageKey)
    if (text) scrollToText(text)
  } catch {
    // Without storage there is nothing to arrive at.
  }
}

/** Scroll to the block that holds a text, and let it light up. */
export function scrollToText(text: string): void {
  const block = findBlock(text)
  if (!block) return
  block.scrollIntoView({block: 'center', behavior: 'instant'})
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!still) block.animate([{backgroundColor: '#ffd54f80'}, {backgroundColor: 'transparent'}], 1200)
}

/** The smallest element with the text; quotes and dashes may have been made nicer. */
function findBlock(text: string): Element | undefined {
  const wanted = plain(text)
  if (wanted === '') return undefined
  const all = [...(document.querySelector('main') ?? document.body).querySelectorAll('*')]
  return all.filter((element) => plain(element.textContent).includes(wanted)).at(-1)
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
