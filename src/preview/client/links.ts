/** Let links to the published site lead to the same page of the preview. */
export function keepLinksHere(hosts: () => Readonly<Record<string, string>>): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const name = link && hosts()[link.origin]
    if (!link || name === undefined || name === null || link.origin === location.origin) return
    const path = link.pathname + link.search + link.hash
    link.href = name === '' ? path : `${location.protocol}//${name}${location.port && `:${location.port}`}${path}`
  })
}
