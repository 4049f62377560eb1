/**
 * Bring the head up to date: what is no longer there goes, what is new comes, scripts run.
 *
 * A style sheet goes only when the one in its place has come, so that the page is never without.
 */
export function updateHead(next: HTMLHeadElement): void {
  const wanted = [...next.children]
  const there = new Map([...document.head.children].map((element) => [element.outerHTML, element]))
  const leaving = [...there].filter(([html]) => !wanted.some((element) => element.outerHTML === html)).map(([, element]) => element)
  const coming = wanted.filter((element) => !there.has(element.outerHTML)).map(revive)
  const sheets = coming.filter(isSheet)
  document.head.append(...coming)
  const remove = (): void => {
    for (const element of leaving) element.remove()
  }
  if (leaving.some(isSheet) && sheets.length > 0) void Promise.all(sheets.map(loaded)).then(remove)
  else remove()
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
