import {stripBase} from './address.ts'
import type {LanguageConfig} from './config.ts'
import type {Resource, SitePage} from './site.ts'

/**
 * Move what a page writes into the folder of its language, which is the root of a host of its own; links stay as they are.
 *
 * A host has copies of the files that a page shares with its translations.
 * Shape: `posts/a/index.html` → `ru/posts/a/index.html`.
 */
export function inHostFolder(page: SitePage, {baseUrl, key}: LanguageConfig): SitePage {
  const move = <Item extends {readonly outputPath: string}>(item: Item): Item => (item.outputPath === '' ? item : {...item, outputPath: `${key}/${item.outputPath}`})
  const copied = (resource: Resource): Resource => {
    const isShared = resource.outputPath === '' && resource.url !== '' && page.frontMatter.build.publishResources
    return isShared ? {...resource, outputPath: stripBase(resource.url, baseUrl)} : resource
  }
  return {
    ...move(page),
    aliasPages: page.aliasPages.map(move),
    outputFormats: page.outputFormats.map(move),
    resources: page.resources.map(copied).map(move)
  }
}
