import type {AstroConfig, AstroRoute} from './types.ts'

/**
 * Id of a page's entry.
 *
 * Shape: `ru/post/x.html` → the same, `post/layers/index.html` → `post/layers`.
 */
export function entryId(outputPath: string): string {
  return outputPath.replace(/(?:^|\/)index\.html$/, '')
}

/** Path of an entry for the parameter of a route: Astro puts `/index.html` behind it, or `.html`. */
export function routePath(id: string, format: AstroConfig['build']['format']): string {
  return format === 'directory' ? id : id.replace(/\.html$/, '')
}

/** URL by which Astro's development server finds the route of a post; the base is off by then. */
export function routeUrl(id: string, {build, trailingSlash}: Pick<AstroConfig, 'build' | 'trailingSlash'>): string {
  return `/${encodeURI(routePath(id, build.format))}${trailingSlash === 'never' ? '' : '/'}`
}

/** Whether a route of the project may be at an output path; of files, only one of that very name counts. */
export function mayOwn(routes: readonly AstroRoute[], outputPath: string): boolean {
  const id = entryId(outputPath)
  const own = routes.filter(({origin}) => origin === 'project')
  if (!outputPath.endsWith('.html')) return own.some(({pattern}) => pattern === `/${id}`)
  return own.some(({patternRegex}) => patternRegex.test(`/${id}`) || patternRegex.test(`/${id}/`))
}
