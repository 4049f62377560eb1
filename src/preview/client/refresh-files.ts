/** Versions by URL path of files whose bytes changed while the page was open. */
export type FreshFiles = ReadonlyMap<string, number>

/** Whether a script of the page changed: only a page that is loaded anew runs it. */
export function hasFreshScript(fresh: FreshFiles): boolean {
  return [...document.querySelectorAll('script')].some((script) => script.src !== '' && fresh.has(pathOf(script.src)))
}

/**
 * Let pictures and style sheets whose bytes changed be loaded again, by addresses that no cache knows.
 *
 * A document that the page is to become gets the same addresses, so that nothing is undone by it.
 */
export function refreshFiles(target: Document, fresh: FreshFiles): void {
  if (fresh.size === 0) return
  for (const link of target.querySelectorAll('link[rel~=stylesheet], link[rel~=icon]')) renew(link, 'href', fresh)
  for (const image of target.querySelectorAll('img, source, video, audio')) {
    if (renew(image, 'src', fresh)) image.removeAttribute('srcset')
  }
}

function renew(element: Element, attribute: string, fresh: FreshFiles): boolean {
  const value = element.getAttribute(attribute)
  const version = value === null ? undefined : fresh.get(pathOf(value))
  if (value === null || version === undefined) return false
  const url = new URL(value, location.href)
  url.searchParams.set('quizmatter', String(version))
  const renewed = url.pathname + url.search
  if (renewed !== value) element.setAttribute(attribute, renewed)
  return true
}

const pathOf = (url: string): string => new URL(url, location.href).pathname
