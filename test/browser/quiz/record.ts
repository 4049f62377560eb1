import type {Page} from 'playwright-core'

/** Record what a screen reader would say: text put into a live region that was there before. */
export function recordSpeech(page: Page): Promise<void> {
  return page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, {said})
    new MutationObserver((records) => {
      const regions = new Set(records.flatMap(({target}) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status]') ?? []))
      for (const region of regions) if (region.getAttribute('aria-live') !== 'off' && region.textContent?.trim()) said.push(region.textContent.trim())
    }).observe(document, {subtree: true, childList: true, characterData: true})
  })
}

/** What was said since the last call. */
export function speech(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as {said: string[]}).said.splice(0))
}

/** Record the events of all quizzes. */
export function recordEvents(page: Page): Promise<void> {
  return page.addInitScript(() => {
    const seen: object[] = []
    Object.assign(window, {seen})
    for (const name of ['ready', 'answer', 'reveal', 'reset', 'complete']) {
      document.addEventListener(`quiz:${name}`, (event) => seen.push({name, ...(event as CustomEvent).detail}))
    }
  })
}

/** The events since the last call. */
export function events(page: Page): Promise<{name: string}[]> {
  return page.evaluate(() => (window as unknown as {seen: {name: string}[]}).seen.splice(0))
}
