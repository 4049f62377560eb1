/** A kind of token that Chroma tells apart. */
export interface TokenType {
  /** Class in highlighted code. */
  readonly className: string
  /** Chroma's name for it. */
  readonly name: string
  /** Class of the kind's group, nearest first: whose style it has if it has none of its own. */
  readonly groups: readonly string[]
}

const rows = `
-12 x Other|-11 err Error|-10 cl CodeLine|-9 lnlinks LineLink|-8 lntd LineTableTD|-7 lntable LineTable|-6 hl LineHighlight
-5 lnt LineNumbersTable|-4 ln LineNumbers|-3 line Line|-2 chroma PreWrapper|-1 bg Background
1000 k Keyword|1001 kc KeywordConstant|1002 kd KeywordDeclaration|1003 kn KeywordNamespace|1004 kp KeywordPseudo|1005 kr KeywordReserved|1006 kt KeywordType
2000 n Name|2001 na NameAttribute|2002 nc NameClass|2003 no NameConstant|2004 nd NameDecorator|2005 ni NameEntity|2006 ne NameException|2008 nl NameLabel
2009 nn NameNamespace|2011 nx NameOther|2013 py NameProperty|2014 nt NameTag|2100 nb NameBuiltin|2101 bp NameBuiltinPseudo|2200 nv NameVariable
2202 vc NameVariableClass|2203 vg NameVariableGlobal|2204 vi NameVariableInstance|2205 vm NameVariableMagic|2300 nf NameFunction|2301 fm NameFunctionMagic
3000 l Literal|3001 ld LiteralDate|3100 s LiteralString|3101 sa LiteralStringAffix|3103 sb LiteralStringBacktick|3105 sc LiteralStringChar
3106 dl LiteralStringDelimiter|3107 sd LiteralStringDoc|3108 s2 LiteralStringDouble|3109 se LiteralStringEscape|3110 sh LiteralStringHeredoc
3111 si LiteralStringInterpol|3113 sx LiteralStringOther|3114 sr LiteralStringRegex|3115 s1 LiteralStringSingle|3116 ss LiteralStringSymbol
3200 m LiteralNumber|3201 mb LiteralNumberBin|3202 mf LiteralNumberFloat|3203 mh LiteralNumberHex|3204 mi LiteralNumberInteger
3205 il LiteralNumberIntegerLong|3206 mo LiteralNumberOct
4000 o Operator|4001 ow OperatorWord|4002 or OperatorReserved|5000 p Punctuation
6000 c Comment|6001 ch CommentHashbang|6002 cm CommentMultiline|6003 c1 CommentSingle|6004 cs CommentSpecial|6100 cp CommentPreproc|6101 cpf CommentPreprocFile
7000 g Generic|7001 gd GenericDeleted|7002 ge GenericEmph|7003 gr GenericError|7004 gh GenericHeading|7005 gi GenericInserted|7006 go GenericOutput
7007 gp GenericPrompt|7008 gs GenericStrong|7009 gu GenericSubheading|7010 gt GenericTraceback|7011 gl GenericUnderline
8001 w TextWhitespace
`.trim().split(/[|\n]/).map((row) => row.split(' '))

const classOf = new Map(rows.map(([code = '', className = '']) => [Number(code), className]))

/**
 * Kinds of tokens by their class, in the order of Chroma's style sheets.
 *
 * Shape: `s2` → `{name: 'LiteralStringDouble', groups: ['s', 'l']}`. Plain text has no class and is not in the table.
 * Source: Chroma's `types.go`.
 */
export const tokenTypes: ReadonlyMap<string, TokenType> = new Map(
  rows.map(([code = '', className = '', name = '']) => [className, {className, name, groups: groupsOf(Number(code), className)}])
)

function groupsOf(code: number, className: string): string[] {
  const groups = [Math.trunc(code / 100) * 100, Math.trunc(code / 1000) * 1000].map((group) => classOf.get(group))
  return groups.filter((group): group is string => group !== undefined && group !== className)
}
