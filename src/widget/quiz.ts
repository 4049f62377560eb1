import {mount} from './mount.ts'

// The script may be on the page twice.
if (!customElements.get('quiz-matter')) {
  customElements.define('quiz-matter', class extends HTMLElement {
    declare sync: ((event: StorageEvent) => void) | undefined

    connectedCallback(): void {
      this.sync ??= mount(this)
      addEventListener('storage', this.sync)
    }

    disconnectedCallback(): void {
      removeEventListener('storage', this.sync as EventListener)
    }
  })
}
