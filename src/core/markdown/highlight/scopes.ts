/** Chroma's class for each scope of highlight.js; longest name first, `title.function.invoke` falls back to `title.function`. */
const classes: Readonly<Record<string, string>> = {
  addition: 'gi',
  attr: 'na',
  attribute: 'na',
  'attribute-value': 's',
  built_in: 'nb',
  bullet: 'k',
  'char.escape': 'se',
  class: '',
  code: 's',
  comment: 'c1',
  deletion: 'gd',
  doctag: 'cs',
  emphasis: 'ge',
  formula: 's',
  function: '',
  keyword: 'k',
  label: 'nl',
  link: 'na',
  literal: 'kc',
  meta: 'cp',
  'meta.prompt': 'gp',
  name: 'nt',
  number: 'mi',
  operator: 'o',
  params: '',
  property: 'na',
  punctuation: 'p',
  quote: 'ge',
  regexp: 'sr',
  section: 'gh',
  'selector-attr': 'na',
  'selector-class': 'nc',
  'selector-id': 'nn',
  'selector-pseudo': 'nd',
  'selector-tag': 'nt',
  string: 's',
  strong: 'gs',
  subst: '',
  symbol: 'ss',
  tag: '',
  'template-tag': 'cp',
  'template-variable': 'nv',
  title: 'nf',
  'title.class': 'nc',
  'title.function': 'nf',
  'title.function.invoke': 'nf',
  type: 'kt',
  variable: 'nv',
  'variable.constant': 'no',
  'variable.language': 'bp'
}

/** Chroma's class for scopes, from the outside in; the innermost that has one wins. */
export function classOfScopes(scopes: readonly string[]): string {
  for (const scope of scopes.toReversed()) {
    for (let name = scope; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const found = classes[name]
      if (found !== undefined) return found
    }
  }
  return ''
}
