/** Folder for what later builds need not do again, from the site's root. */
export const cacheFolder = '.cache/quizmatter'
