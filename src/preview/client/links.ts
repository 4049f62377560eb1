/** Let links to the published site lead to the same page of the preview. */
export function keepLinksHere(origin: () => string): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || origin() === '' || link.origin !== origin() || link.origin === location.origin) return
    link.href = link.pathname + link.search + link.hash
  })
}
