/**
 * Let pictures and style sheets whose bytes changed load again, in place.
 *
 * Returns `false` where a script changed: only a page that is loaded anew runs it.
 */
export function refreshFiles(urls: readonly string[], version: number): boolean {
  const isChanged = (url: string): boolean => urls.includes(new URL(url, location.href).pathname)
  if ([...document.querySelectorAll('script')].some(({src}) => src !== '' && isChanged(src))) return false
  const again = (url: string): string => {
    const next = new URL(url, location.href)
    next.searchParams.set('quizmatter', String(version))
    return next.pathname + next.search
  }
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet], link[rel~=icon]')) if (isChanged(link.href)) link.href = again(link.href)
  for (const image of document.images) {
    if (!isChanged(image.currentSrc || image.src)) continue
    image.removeAttribute('srcset')
    image.src = again(image.src)
  }
  return true
}
