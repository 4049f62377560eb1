import {tokenTypes} from './token-types.ts'

/**
 * Chroma's classes for the scopes of TextMate grammars, so that every style sheet for Chroma fits.
 *
 * Shape: a line each, a class and the scopes that get it; `-`: plain. The longest scope that fits wins, inner before outer.
 */
const table = `
c comment
c1 comment.line, comment.line punctuation.definition.comment
cm comment.block, comment.block punctuation.definition.comment
cp meta.preprocessor, keyword.control.directive, punctuation.definition.directive, meta.preprocessor keyword.control
cpf meta.preprocessor.include string.quoted.other, meta.preprocessor.include string.quoted.double, meta.preprocessor.include string, meta.preprocessor.include string punctuation.definition.string
err invalid
k keyword, storage.type.function.python, storage.type.class.python, support.type.property-name.css, keyword.operator.new
kc constant.language, support.constant
kd storage, keyword.function, keyword.var, keyword.const, keyword.type, keyword.struct, keyword.interface, keyword.map, keyword.channel, keyword.other.fn
kn keyword.package, keyword.import, keyword.control.import, keyword.control.export, keyword.control.from, keyword.other.import, keyword.other.package
kt keyword.other.unit, source.go storage.type, source.c storage.type, source.cpp storage.type, storage.type.primitive, storage.type.built-in, support.type, support.type.primitive, support.type.builtin, entity.name.type.numeric
mi constant.numeric
mf constant.numeric.float
mh constant.numeric.hex, constant.other.color, keyword.other.unit.hexadecimal
mo constant.numeric.octal
mb constant.numeric.binary
n variable.parameter
na entity.other.attribute-name, markup.underline.link
nb support.function, support.variable
bp variable.language
nc entity.name.type, entity.name.class, support.class, entity.other.inherited-class, entity.other.attribute-name.class.css
nd entity.name.function.decorator, meta.decorator, punctuation.definition.annotation, storage.type.annotation, entity.other.attribute-name.pseudo-class.css
nf entity.name.function
ni constant.character.entity, constant.character.entity punctuation.definition.entity
nl entity.name.label
nn entity.name.namespace, entity.name.package, entity.name.module, entity.name.type.package, storage.modifier.import, storage.modifier.package, entity.other.attribute-name.id.css
no constant.other, variable.other.constant
nt entity.name.tag, support.type.property-name.json, support.type.property-name.json punctuation
nv source.shell variable, source.php variable, source.perl variable, source.css variable, source.css.scss variable
py variable.other.property, variable.other.object.property, support.type.property-name
o keyword.operator, storage.type.function.arrow
ow keyword.operator.word, keyword.operator.expression, keyword.operator.logical.python
p meta.brace, punctuation.separator, punctuation.terminator, punctuation.section, punctuation.accessor, punctuation.delimiter, punctuation.bracket, punctuation.parenthesis, punctuation.definition.tag, punctuation.definition.block, punctuation.definition.parameters, punctuation.definition.arguments, punctuation.definition.list, punctuation.definition.dictionary, punctuation.definition.array, punctuation.definition.begin, punctuation.definition.end
s string
sa storage.type.string.python, string.quoted.single storage.type, string.quoted.double storage.type
s1 string.quoted.single
s2 string.quoted.double
sb string.template, string.quoted.other, string.quoted.raw, string.interpolated, markup.inline.raw, markup.fenced_code punctuation.definition.markdown
sc constant.character
sd string.quoted.docstring
se constant.character.escape
si constant.character.format.placeholder, constant.other.placeholder, punctuation.definition.template-expression, punctuation.section.embedded
sr string.regexp, string.regexp keyword.other
ss constant.other.symbol
gd markup.deleted
ge markup.italic
gh markup.heading
gi markup.inserted
gs markup.bold
gu meta.diff.range
- constant.other.option, meta.template.expression, meta.interpolation, meta.embedded.line
`

const names = [...tokenTypes.keys()]

/** A theme whose colours stand for classes: the number of a class, counted from 1. */
export const classTheme = {
  name: 'classes',
  type: 'light' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: table.trim().split('\n').map((row) => {
    const [className = '', ...scopes] = row.split(' ')
    return {scope: scopes.join(' ').split(', '), settings: {foreground: colourOf(className)}}
  })
}

/** The class that a colour of the theme stands for; `''`: none. */
export function classOfColour(colour: string | undefined): string {
  return names[Number.parseInt(colour?.slice(1) ?? '0', 16) - 1] ?? ''
}

function colourOf(className: string): string {
  return `#${(names.indexOf(className) + 1).toString(16).padStart(6, '0')}`
}
