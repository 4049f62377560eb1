declare const __VERSION__: string | undefined

/** Version of this package; the bundler and the tests fill it in. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source'
