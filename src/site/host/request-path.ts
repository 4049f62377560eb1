import {basePath} from '../view/site-address.ts'

/**
 * Find the output path that a URL path stands for; `undefined` for one that is not UTF-8.
 *
 * Shape: `/ru/%C3%BC%20b.html` → `ru/ü b.html`, `/blog/a/` with the base `/blog` → `a/index.html`.
 */
export function requestedPath(urlPath: string, baseUrl: string): string | undefined {
  const base = basePath(baseUrl)
  const [path = ''] = (urlPath.startsWith(`${base}/`) ? urlPath.slice(base.length) : urlPath).split(/[?#]/)
  try {
    const decoded = decodeURIComponent(path).replace(/^\/+/, '')
    return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded
  } catch {
    return undefined
  }
}
