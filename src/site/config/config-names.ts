/** Names of Hugo's config file in the root of a site; the first that is there counts. */
export const configNames: readonly string[] = ['hugo', 'config'].flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`))

/** Names of the user's own config file there; the first that is there counts. */
export const userConfigNames: readonly string[] = ['quizmatter.config.js', 'quizmatter.config.mjs']
