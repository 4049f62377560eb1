/** Brings the head up to date. */
export type UpdateHead = (next: HTMLHeadElement) => void

/**
 * Make the function that brings the head up to date: what is no longer there goes, what is new comes, scripts run.
 *
 * What scripts of the page have added stays. A style sheet goes only when the one in its place has come, so that the page is
 * never without.
 */
export function createHead(): UpdateHead {
  const served = new Set<Element>(document.head.children)
  return (next) => {
    const there = new Map([...served].map((element) => [element.outerHTML, element]))
    const wanted = new Set([...next.children].map(({outerHTML}) => outerHTML))
    const leaving = [...there].filter(([html]) => !wanted.has(html)).map(([, element]) => element)
    const coming = [...next.children].filter(({outerHTML}) => !there.has(outerHTML)).map(revive)
    document.head.append(...coming)
    for (const element of coming) served.add(element)
    for (const element of leaving) served.delete(element)
    const remove = (): void => leaving.forEach((element) => void element.remove())
    const sheets = coming.filter(isSheet)
    if (leaving.some(isSheet) && sheets.length > 0) void Promise.all(sheets.map(loaded)).then(remove)
    else remove()
  }
}

/** A script of a parsed document never runs; one that was made here does. */
function revive(element: Element): Element {
  if (element.localName !== 'script') return document.importNode(element, true)
  const script = document.createElement('script')
  for (const {name, value} of element.attributes) script.setAttribute(name, value)
  script.textContent = element.textContent
  return script
}

function isSheet(element: Element): element is HTMLLinkElement {
  return element instanceof HTMLLinkElement && element.rel === 'stylesheet'
}

function loaded(sheet: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    sheet.addEventListener('load', () => resolve(), {once: true})
    sheet.addEventListener('error', () => resolve(), {once: true})
  })
}
