/** Attributes and handlers of an element that is made. */
export interface ElementOptions {
  readonly class?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly onClick?: () => void
}

/** Make an element; strings become text, never markup. */
export function element(name: string, {attributes = {}, class: className, onClick}: ElementOptions, ...children: readonly (Node | string | undefined)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  if (onClick) made.addEventListener('click', onClick)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Make a button. */
export function button(label: string, onClick: () => void, className = 'button'): HTMLElement {
  return element('button', {class: className, attributes: {type: 'button'}, onClick}, label)
}
