import type {LanguageConfig} from '../config.ts'
import type {Renderer} from '../render-page.ts'
import type {Output, Site} from '../site.ts'

/** A `404.html` beside the front page of each language. */
export function notFoundOutputs(site: Site, renderer: Pick<Renderer, 'renderNotFound'>): Output[] {
  return site.config.languages
    .filter((language) => !language.disableKinds.includes('404'))
    .flatMap((language) => {
      const path = notFoundPath(site, language)
      return path === undefined ? [] : [{path, kind: 'page' as const, contents: renderer.renderNotFound(language), from: `${language.key}|404|/`}]
    })
}

function notFoundPath(site: Site, {key}: LanguageConfig): string | undefined {
  const home = [...site.pages.values()].find((page) => page.kind === 'home' && page.language === key)
  return home?.outputPath ? home.outputPath.replace(/[^/]*$/, '404.html') : undefined
}
