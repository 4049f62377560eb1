import {isChromaStyle} from './chroma-style.ts'

/** Where a style is looked at. */
export type Mode = 'light' | 'dark'

/** Styles for light surroundings, and what stands for them in dark ones. */
const darkOf: Readonly<Record<string, string>> = {
  'catppuccin-latte': 'catppuccin-mocha',
  github: 'github-dark',
  'gruvbox-light': 'gruvbox',
  'kanagawa-lotus': 'kanagawa-wave',
  'modus-operandi': 'modus-vivendi',
  monokailight: 'monokai',
  'paraiso-light': 'paraiso-dark',
  'rose-pine-dawn': 'rose-pine',
  'solarized-light': 'solarized-dark',
  'tokyonight-day': 'tokyonight-storm',
  xcode: 'xcode-dark'
}

const lightOf = new Map(Object.entries(darkOf).map(([light, dark]) => [dark, light]))

/** Styles for dark surroundings that nothing stands for in light ones. */
const darkOnly = new Set(
  `ashen aura-theme-dark aura-theme-dark-soft average base16-snazzy catppuccin-frappe catppuccin-macchiato darcula doom-one doom-one2 dracula evergarden
  fruity kanagawa-dragon native nord nordic onedark rose-pine-moon rrt solarized-dark256 swapoff tokyonight-moon tokyonight-storm vim vulcan witchhazel`.split(/\s+/)
)

/**
 * Find the style that stands for one in light or dark surroundings; `undefined` if none does.
 *
 * Shape: `github`, dark → `github-dark`; `github`, light → `github`; `nord`, light → `undefined`.
 * Source: `hugo gen chromastyles --mode` of Hugo 0.169, with its odd cases.
 */
export function styleForMode(style: string, mode: Mode): string | undefined {
  const name = style.toLowerCase()
  if (!isChromaStyle(name)) return undefined
  if (darkOnly.has(name)) return mode === 'dark' ? name : undefined
  if (name === 'tokyonight-night') return styleForMode('tokyonight-day', mode)
  if (mode === 'light') return lightOf.get(name) ?? name
  return lightOf.has(name) ? name : darkOf[name]
}
