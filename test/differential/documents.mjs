import fc from 'fast-check'

/** Words and marks that mean something to markdown, in any order: the soup in which edge cases swim. */
const marks = [
  '*', '**', '***', '_', '__', '`', '``', '~', '~~', '~~~', '[', ']', '(', ')', '![', '](', '](u)', '](/a b)', '](<a b>)', '](u "t")', '<', '>', '<b>', '</b>', '<br/>', '<!-- c -->', '<i class="x">', '&amp;', '&copy;', '&nope;', '&#35;', '\\', '\\*', '\\\\', '"', "'", '--', '---', '...',
  '<<', '>>', '.', ',', '!', '?', ':', ';', '-', '+', '#', '=', '|', '{', '}', '$', '^', '==', '++', ' ', '  ', '\n', '  \n', '\\\n', '\t', '\u00a0', '—', '«', '»', '“', '’', 'http://a.bc', 'https://www.ex.org/p?q=1&r=2', 'www.ex.org', 'me@ex.org', '<http://a.b>', '<me@ex.org>', '[^1]', '[^n]', '[ref]', '[ref][]', '[t][ref]', ':smile:', '1', "5'9\"", "'90s", "don't"
]
const words = ['a', 'b', 'word', 'Two words', 'foo', 'bar', 'é', 'Ёлка', '中文', '日本', '😄', 'x_y_z', '2*3', 'C++', 'it', 'the', 'end']

const word = fc.constantFrom(...words)
const soup = fc.array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...marks)}, {weight: 2, arbitrary: word}), {minLength: 1, maxLength: 14}).map((parts) => parts.join(''))
const tame = fc.array(word, {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '))

const {inline} = fc.letrec((tie) => ({
  inline: fc.array(fc.oneof({weight: 4, arbitrary: tame}, {weight: 3, arbitrary: tie('span')}, {weight: 1, arbitrary: soup}), {minLength: 1, maxLength: 4}).map((parts) => parts.join(' ')),
  span: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom('`code`', '`` a`b ``', '![alt *t*](i.png "T")', '[link](/p "t")', '<b>x</b>', '[^1]', '[ref]', '[text][ref]', 'www.ex.org', 'http://ex.org/a_b_c', '$a_b$', '\\(x\\)', 'H~2~O', 'x^2^', '==m==', '++i++', 'a  \nb', 'a\\\nb', 'a\nb', '中\n文'),
    fc.tuple(fc.constantFrom('*', '**', '_', '__', '~~', '"', "'", '`'), tie('inline')).map(([mark, text]) => mark + text + mark),
    tie('inline').map((text) => `[${text}](u)`)
  )
}))

const oneLine = inline.map((text) => text.replaceAll('\n', ' '))
const attributes = fc.constantFrom('', '', '', '', ' {#i}', ' {.c}', ' {#i .c k="v"}', '{.a .b}', ' {class=x}', " {k='v'}", ' {.c', ' {}', ' {id="q" data-n="1"}', ' {title="a b" onclick="x"}')
const blockAttributes = fc.constantFrom('', '', '', '\n{.c}', '\n{#i .d k="v"}', '\n\n{.late}', '\n{bad}', '\n{title="t"}')

const heading = fc.oneof(
  fc.tuple(fc.integer({min: 1, max: 6}), oneLine, attributes, fc.constantFrom('', '', ' #', ' ##')).map(([depth, text, braces, closing]) => `${'#'.repeat(depth)} ${text}${closing}${braces}`),
  fc.tuple(inline, attributes, fc.constantFrom('===', '---', '=', '--')).map(([text, braces, line]) => `${text}${braces}\n${line}`)
)
const fence = fc.tuple(fc.constantFrom('```', '~~~', '````', '   ```'), fc.constantFrom('', '', 'nosuch', 'text {.c}', 'nosuch {a=1}'), soup).map(([mark, info, text]) => `${mark}${info}\n${text}\n${mark.trim()}`)
const indented = soup.map((text) => `    ${text.replaceAll('\n', '\n    ')}`)
const rawHtml = fc.oneof(
  fc.constantFrom('<div>\n*a*\n</div>', '<div>\n\n*a*\n\n</div>', '<!-- comment -->', '<!-- a\n\nb -->', '<script>\nx\n\ny</script>', '<p>text</p>', '<?php x ?>', '<!DOCTYPE x>', '<details><summary>s</summary>', '</details>', '<custom-tag a="b">', '  <hr>', '<br>\ntext', '<pre>\n\n x</pre>'),
  oneLine.map((text) => `<div>${text}</div>`)
)
const table = fc.tuple(fc.integer({min: 1, max: 3}), fc.array(fc.array(oneLine, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 3}), fc.constantFrom('---', ':--', '--:', ':-:', '-')).map(([width, rows, rule]) => {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(Array.from({length: width}, (_, index) => head[index] ?? 'h')), line(Array.from({length: width}, () => rule)), ...body.map(line)].join('\n')
})
const definitions = fc.tuple(fc.array(oneLine, {minLength: 1, maxLength: 2}), fc.array(fc.tuple(fc.boolean(), inline), {minLength: 1, maxLength: 3})).map(([terms, items]) => `${terms.join('\n')}\n${items.map(([isLoose, text]) => `${isLoose ? '\n' : ''}: ${text.replaceAll('\n', '\n  ')}`).join('\n')}`)
const footnote = fc.tuple(fc.constantFrom('1', 'n', 'long one'), inline, fc.constantFrom('', '\n\n    second', '\n    - item', '\n\n        code')).map(([name, text, more]) => `[^${name}]: ${text.replaceAll('\n', '\n    ')}${more}`)
const reference = fc.constantFrom('[ref]: /url "title"', '[REF]: <a b>', "[other]: x 't'", '[ref]: /url\n"next line"')
const shortcode = fc.oneof(
  fc.constantFrom('{{< pair >}}', 'text {{< one >}} text', '{{% one %}}', '{{< one a=1 >}}', '{{</* one */>}}', '- {{< one >}}', '[a]({{< one >}})', '`{{< one >}}`', '{{% pair %}}\n\n## in\n\n{{% /pair %}}').filter((text) => !/^\{\{< pair >\}\}$/.test(text)),
  tame.map((text) => `{{< pair >}}*${text}*{{< /pair >}}`),
  inline.map((text) => `{{% pair %}}${text}{{% /pair %}}`)
)
const rule = fc.constantFrom('***', '---', '- - -', '___')
const paragraph = fc.oneof({weight: 3, arbitrary: inline}, {weight: 2, arbitrary: soup}, {weight: 1, arbitrary: fc.array(inline, {minLength: 2, maxLength: 3}).map((lines) => lines.join('\n'))})
const standAlone = fc.constantFrom('![alt](i.png)', '![a "q"](i.png "t \'s\'")', '![](i.png)', '$$\na\n$$', 'text $$x$$ more', '\\[ y \\]', '<!--more-->')

const indent = (text, width) => text.replaceAll('\n', `\n${' '.repeat(width)}`)
const {block} = fc.letrec((tie) => {
  const blocks = fc.tuple(fc.array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {minLength: 1, maxLength: 3})).map(([list]) => list.map(([text, gap], index) => (index === list.length - 1 ? text : text + gap)).join(''))
  return {
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 6, arbitrary: paragraph},
      {weight: 3, arbitrary: fc.tuple(fc.oneof(paragraph, heading, table, rule, standAlone), blockAttributes).map((parts) => parts.join(''))},
      {weight: 2, arbitrary: heading},
      {weight: 1, arbitrary: fence},
      {weight: 1, arbitrary: indented},
      {weight: 2, arbitrary: rawHtml},
      {weight: 2, arbitrary: table},
      {weight: 1, arbitrary: definitions},
      {weight: 1, arbitrary: footnote},
      {weight: 1, arbitrary: reference},
      {weight: 1, arbitrary: rule},
      {weight: 1, arbitrary: shortcode},
      {weight: 1, arbitrary: standAlone},
      {weight: 2, arbitrary: fc.tuple(blocks, fc.boolean(), blockAttributes).map(([text, isLazy, braces]) => `> ${text.replaceAll('\n', isLazy ? '\n' : '\n> ')}${braces}`)},
      {weight: 1, arbitrary: fc.tuple(fc.constantFrom('[!NOTE]', '[!tip] Title', '[!x]-', '[!WARNING]+ *T*'), inline).map(([kind, text]) => `> ${kind}\n> ${text.replaceAll('\n', '\n> ')}`)},
      {weight: 4, arbitrary: fc.tuple(fc.constantFrom('- ', '* ', '1. ', '2) ', '10. ', '-   ', '- [ ] ', '- [x] '), fc.array(blocks, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '\n', '\n\n'), blockAttributes).map(([marker, items, gap, braces]) => items.map((text) => marker + indent(text, marker.startsWith('- [') ? 2 : marker.length)).join(gap) + braces)}
    )
  }
})

/** Markdown documents of a few blocks. */
export const documents = fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), {minLength: 1, maxLength: 4}).map((blocks) => `${blocks.map(([text, gap]) => text + gap).join('').trimEnd()}\n`)

/** Generate documents; the same seed gives the same ones. */
export function sampleDocuments({count, seed}) {
  return fc.sample(documents, {numRuns: count, seed})
}
