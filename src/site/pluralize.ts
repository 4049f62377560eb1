/** Words that are their own plural, or plural already, by the end of the text. */
const unchanged =
  /(?:news|series|species|information|equipment|money|rice|sms|sheep|fish|deer|moose|aircraft|salmon|trout|bison|swine|people|children|men|data|media|criteria|phenomena|jeans|pants|scissors|diabetes|mathematics|headquarters|idea|emphasis|praxis|taxis)$/i

/** Endings with their plural, the first that fits wins; Hugo's choices, odd ones (`videoes`, `caves`) included. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/person$/i, 'people'],
  [/child$/i, 'children'],
  [/human$/i, 'humans'],
  [/man$/i, 'men'],
  [/tooth$/i, 'teeth'],
  [/foot$/i, 'feet'],
  [/goose$/i, 'geese'],
  [/(^|\s)ox$/i, '$1oxen'],
  [/(^|\s|dor)(m|l)ouse$/i, '$1$2ice'],
  [/octopus$/i, 'octupuses'],
  [/quiz$/i, 'quizzes'],
  [/fez$/i, 'fezzes'],
  [/genus$/i, 'genera'],
  [/corpus$/i, 'corpora'],
  [/(alumn|nucle|radi|syllab|cact|foc|loc)us$/i, '$1i'],
  [/us$/i, '$&es'],
  [/(analy|the|cri|ba|oa|hypothe|synop|paraly|ellip|parenthe|diagno|progno|ax)(s?)is$/i, '$1$2es'],
  [/(medi|dat|bacteri|memorand|symposi|referend|addend|errat|strat|ov)um$/i, '$1a'],
  [/(criteri|phenomen)on$/i, '$1a'],
  [/(larv|vit|alumn)a$/i, '$1ae'],
  [/(ind|vert|vort|cod|ap|lat)ex$/i, '$1ices'],
  [/(append|matr|hel)ix$/i, '$1ices'],
  [/(plat|b|chat|tabl|trouss)eau$/i, '$1eaux'],
  [/(kni|wi|li)fe$/i, '$1ves'],
  [/(ca|sa)fe$/i, '$1ves'],
  [/(lea|hal|wol|sel|shel|thie|loa|scar|cal|el)f$/i, '$1ves'],
  [/(ss|sh|ch|x|z|S)$/, '$1es'],
  [/s$/, '$&'],
  [/([^aeiouA-Z]|qu)y$/, '$1ies'],
  [/(phot|vet|pian|volcan|mosquit|mott|hal|sol|aut|kil|how.?t)o$/i, '$1os'],
  [/([^aeiouA-Z]o|[Vv]ideo)$/, '$1es'],
  [/$/, 's']
]

/**
 * Write an English word, or the last word of a text, in the plural.
 *
 * Shape: `post` → `posts`, `Life Hack` → `Life Hacks`, `news` → `news`; a word of another language gets an `s`.
 * Source: observed output of Hugo's `inflect.Pluralize`; hugo.md §6.1.
 */
export function pluralize(text: string): string {
  if (text === '' || unchanged.test(text)) return text
  for (const [ending, plural] of endings) {
    const found = ending.exec(text)
    if (found) return text.slice(0, found.index) + likeTheStart(found[0], found[0].replace(ending, plural))
  }
  return text
}

/** `Person` → `People`: the first letter keeps its case. */
const likeTheStart = (singular: string, plural: string): string => (/^\p{Lu}/u.test(singular) ? plural.slice(0, 1).toUpperCase() + plural.slice(1) : plural)
