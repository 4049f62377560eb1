/** Show a page as it is printed if its address asks for that with `?view=print`: what is for paper counts, what is for screens does not. */
export function showPrint(): void {
  if (new URLSearchParams(location.search).get('view') !== 'print') return
  for (const sheet of document.styleSheets) {
    turn(sheet.media)
    for (const rule of rulesOf(sheet)) turnRule(rule)
  }
}

/** Style sheets of other hosts keep their rules to themselves. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}

function turnRule(rule: CSSRule): void {
  if (rule instanceof CSSMediaRule) turn(rule.media)
  const {cssRules} = rule as Partial<CSSGroupingRule>
  for (const inner of cssRules ?? []) turnRule(inner)
}

function turn(media: MediaList): void {
  const text = media.mediaText.replace(/\bprint\b|\bscreen\b/g, (kind) => (kind === 'print' ? 'all' : 'not all'))
  if (text !== media.mediaText) media.mediaText = text
}
