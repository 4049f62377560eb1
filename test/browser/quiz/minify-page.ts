import {minify} from 'html-minifier-terser'

/** Squeeze a page with everything that a minifier can do without changing its meaning. */
export async function minifyPage(html: string): Promise<string> {
  const small = await minify(html, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    decodeEntities: true,
    minifyCSS: true,
    minifyJS: true,
    processScripts: ['application/json', 'application/ld+json'],
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    removeScriptTypeAttributes: true,
    removeStyleLinkTypeAttributes: true,
    sortAttributes: true,
    sortClassName: true,
    useShortDoctype: true
  })
  // A default that this one leaves, and others take away.
  return small.replaceAll(' type=submit', '')
}
