// Types of the modules that the plugin makes: `"types": ["quizmatter/vite/client"]` in `tsconfig.json`.

declare module 'virtual:quizmatter/posts' {
  /** All posts that lists show, in their order, without their texts. */
  export const posts: readonly import('quizmatter/vite').ListedPost[]
}

declare module '*.md' {
  /** Front matter as the author wrote it; keys in lower case. */
  export const matter: Readonly<Record<string, unknown>>
  /** Relative URL of the post; `''` for a file outside of the content. */
  export const url: string
  /** The text with its quiz. */
  export const html: string
  export const headings: import('quizmatter').Page['headings']
  /** The first quiz, as data. */
  export const quiz: import('quizmatter').Quiz | null
}
