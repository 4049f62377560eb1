/** Move focus to a text. */
export function focusText(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus()
}

/** Write into a live region; `aloud: false` keeps screen readers from saying it. */
export function write(region: HTMLElement, text: string, aloud: unknown): void {
  region.ariaLive = aloud ? null : 'off'
  region.textContent = text
}
