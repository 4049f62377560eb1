/** Strings in double quotes, characters in single ones. */
export const quotedCharacters = {'"': 's', "'": 'sc', '`': 's'}

/** Escapes in the strings of C and its children. */
export const escapes = '\\\\(?:x[\\da-fA-F]{2,4}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[0-7]{1,3}|[^])'

/** Scopes that are split by the dialect alone. */
export const unscoped = {attr: '?', 'title.class': '?', 'title.class.inherited': '?', 'title.function': '?', 'title.function.invoke': '?', 'variable.language': '?', 'variable.constant': '?', variable: '?', property: '?', built_in: '?', keyword: '?', literal: '?', type: '?', meta: '?'}
