import type {Plugin} from 'vite'
import {linkedFiles} from './assets.ts'

/**
 * Link the theme's style sheet before all others, as our own build does; what comes later may overrule it.
 *
 * Vite links what pages share after what they have of their own.
 */
export function styleOrderPlugin(): Plugin {
  const files = new Set<string>()
  return {
    name: 'vite-plugin-quizmatter:style-order',
    apply: 'build',
    enforce: 'pre',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk' || !part.moduleIds.includes(`/${linkedFiles.style}`)) continue
          for (const file of part.viteMetadata?.importedCss ?? []) files.add(file)
        }
      }
    },
    transformIndexHtml: {order: 'post', handler: (html) => linkFirst(html, files)}
  }
}

function linkFirst(html: string, files: ReadonlySet<string>): string {
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]*>\s*/g)].map(([link]) => link)
  const moved = links.slice(1).filter((link) => [...files].some((file) => link.includes(`/${file}"`)))
  return moved.reduce((text, link) => text.replace(link, () => '').replace(links[0] as string, (first) => link + first), html)
}
