import type {Dialect} from './dialect.ts'

const quotedCharacters = {'"': 's', "'": 'sc', '`': 's'}
/** Escapes in the strings of C and its children. */
const escapes = '\\\\(?:x[\\da-fA-F]{2,4}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[0-7]{1,3}|[^])'
const jsOperators = '[-+*/%=<>!&|^~?]+'

/** What script languages of the web share. */
const script: Dialect = {
  name: 'nx',
  operators: `=>|${jsOperators}|:`,
  punctuation: '[{}()[\\],.;]+',
  scopes: {attr: 'word', 'title.class': 'word', 'title.function': 'word', 'variable.language': 'word', 'variable.constant': 'word', variable: 'word', property: 'word', built_in: 'word'},
  words: {
    k: 'break case catch continue debugger default delete do else finally for if in instanceof new of return switch this throw try typeof void while with yield',
    kr: 'abstract async await class const enum export extends final implements import int interface native package private protected public static super synchronized throws transient volatile char byte short long float double boolean goto',
    kd: 'let var function',
    kc: 'true false null undefined NaN Infinity',
    nb: 'Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window globalThis Symbol Intl Promise Proxy Reflect BigInt Map Set WeakMap WeakSet',
    nx: 'from as get set constructor'
  },
  pieces: {p: '=>', si: '\\$\\{'},
  lineFeedIn: 'c1'
}

/** What C and its children share. */
const c: Dialect = {
  call: 'nf',
  operators: '[-+*/%=<>!&|^~?:]+',
  strings: quotedCharacters,
  inStrings: {se: escapes},
  scopes: {built_in: 'word', 'title.function': 'nf', title: 'word', 'title.class': 'nc', type: 'word', 'meta': 'cp', 'meta.string': 'cpf'},
  words: {
    k: 'asm auto break case const continue default do else enum extern for goto if register restrict return sizeof static struct switch typedef union volatile while inline',
    kt: 'int long float short double char void unsigned signed bool size_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t ssize_t off_t',
    nb: 'NULL true false'
  },
  lineFeedIn: 'c1 cp'
}

/** The shells of Unix. */
const shell: Dialect = {
  name: '',
  word: '[^=\\s[\\]{}()$"\'`\\\\<&|;]+',
  operators: '\\+?=|[[\\]{}()]|&&|\\|\\|',
  punctuation: '[;&|]',
  number: 'm',
  pieces: {
    nv: '\\$[\\w#@*?!$-]+|(?<=\\$\\{)\\w+|(?<![^\\s;&|(){}`])\\w+(?=\\+?=)',
    si: '\\$\\{|(?<=\\$\\{[^}]*)\\}',
    k: '\\$\\(\\(?|(?<=\\$\\([^)]*)\\)\\)?',
    se: '\\\\[^]',
    m: '(?<![^\\s=&])\\d+(?=\\s|$)'
  },
  scopes: {built_in: '?', keyword: '?', variable: '?', meta: 'cp', title: '?', literal: '?', operator: '?', subst: '?', number: '?', regexp: '?'},
  words: {
    k: 'if fi else while do done for then return function case select break continue until esac elif',
    nb: 'alias bg bind builtin caller cd command compgen complete declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout popd printf pushd pwd read readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias unset wait'
  },
  lineFeedIn: 'c1 cp'
}

/** Languages of tags. */
const markup: Dialect = {
  name: '',
  comment: 'c',
  strings: {'"': 's', "'": 's', '': 's'},
  operators: '(?!)',
  punctuation: '(?!)',
  pieces: {p: '</?|/?>', o: '(?<=[\\w-])='},
  scopes: {symbol: 'ni', keyword: 'cp', 'meta string': 'cp', meta: 'cp'}
}

/**
 * Dialects by the name of Chroma's lexer or, for those without a row, by the grammar.
 *
 * Source: what Hugo prints for samples of each language.
 */
export const dialects: Readonly<Record<string, Dialect>> = {
  go: {
    name: 'nx',
    call: 'nf',
    blank: 'w',
    strings: quotedCharacters,
    operators: ':=|[=!<>]=|&&|\\|\\||<-|\\+\\+|--|[-+*/%&|^]=|<<|>>|&\\^|\\.\\.\\.|[-+*/%&]',
    punctuation: '[|^<>=!()[\\]{}.,;:~]+',
    scopes: {'title.function': 'word', keyword: 'k'},
    words: {kn: 'package import', kd: 'func var const type struct interface chan map', kc: 'true false iota nil'}
  },
  bash: shell,
  YAML: {
    name: '',
    blank: 'w',
    punctuation: '[?:,[\\]]',
    operators: '(?!)',
    pieces: {
      nn: '^---|^\\.\\.\\.',
      w: '\\s+',
      '': '- ',
      c: '#.*|//.*',
      cp: '!!\\S+|&\\S+|\\*\\S+|^%include\\s+.+',
      nt_quoted: '"[^"\\n#].*": ',
      nt: '(?:(?!//)[^"\\n{#])+?(?=:(?:[ \\n]|$))',
      p: '[>|][+-]?(?=\\n +)',
      sd: '(?<=[>|][+-]?)\\n(?<indent> +).*(?:\\n+\\k<indent>.*)*',
      kc: '(?:false|False|FALSE|true|True|TRUE|null|Off|off|yes|Yes|YES|OFF|On|ON|no|No|on|NO|n|N|Y|y)\\b',
      s2: '"(?:\\\\.|[^"\\\\])*"',
      s1: "'(?:\\\\.|[^'\\\\])*'",
      ld: '\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|\\s+[-+]\\d+)?)?',
      m: '\\b[+-]?(?:0x[\\da-f]+|0o[0-7]+|(?:\\d+\\.?\\d*|\\.?\\d+)(?:e[+-]?\\d+)?|\\.inf|\\.nan)\\b',
      l: '[^{}[\\]?,:!\\-*&@\\s](?:.*(?= +(?:#|//))|.*)'
    }
  },
  json: {scopes: {attr: 'nt', keyword: 'kc', literal: 'kc'}},
  JavaScript: script,
  javascript: script,
  react: script,
  TypeScript: {
    ...script,
    words: {
      ...script.words,
      kr: `${script.words?.['kr'] ?? ''} constructor declare get set readonly type from as keyof namespace is infer override asserts module`.replace(' int ', ' ').replace('super', ''),
      kt: 'string number any never unknown object void',
      k: `${script.words?.['k'] ?? ''} super`,
      nx: ''
    },
    pieces: {kt: '(?<=: )[A-Z]\\w*', si: '\\$\\{'},
    scopes: {...script.scopes, meta: 'kd', built_in: 'kt'}
  },
  python: {
    operators: '!=|==|<<|>>|:=|->|[-~+/*%=<>&^|.]+',
    punctuation: '[\\]{}:(),;[]+',
    inStrings: {
      sa: '^[rRbBuUfF]{1,2}(?=["\'])',
      se: '\\\\(?:[\\\\abfnrtv"\'\\n]|N\\{[^}]*\\}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|x[\\da-fA-F]{2}|[0-7]{1,3})',
      si: '%(?:\\(\\w+\\))?[-#0 +]*(?:\\d+|\\*)?(?:\\.(?:\\d+|\\*))?[hlL]?[E-GXc-giorsaux%]|\\{(?:\\w+(?:\\.\\w+|\\[[^\\]]+\\])*)?(?:![sra])?(?::[^{}]*)?\\}'
    },
    pieces: {
      nf: '(?<=\\bdef[ \\t]+)(?!__)\\w+',
      nn: '(?<=^[ \\t]*import[ \\t][^#\\n]*|^[ \\t]*from[ \\t]+)\\b(?!as\\b)[A-Za-z_][\\w.]*',
      vm: '__(?:name|file|doc|dict|class|module|all|path|annotations|slots|bases|mro)__',
      fm: '__[a-z]+__',
      ne: '\\b[A-Z]\\w*(?:Error|Exception|Warning)\\b|\\b(?:KeyboardInterrupt|StopIteration|SystemExit|GeneratorExit)\\b'
    },
    scopes: {keyword: '?', built_in: 'nb', meta: 'nd', type: 'word', 'title.class.inherited': 'word', 'variable.language': 'word', 'title.function': '?', 'title.class': 'nc', literal: 'kc'},
    words: {
      k: 'assert async await break continue def del elif else except finally for global if lambda pass raise return try while yield nonlocal as with class match case',
      ow: 'in is and or not',
      kn: 'import from',
      kc: 'True False None',
      bp: 'self cls NotImplemented Ellipsis',
      nb: 'int str list dict tuple set bool float bytes object type super print range len open'
    }
  },
  HTML: markup,
  xml: markup,
  XML: {
    ...markup,
    pieces: {cp: '<!\\[CDATA\\[[^]*?\\]\\]>', nt: '</?(?:[\\w:.-]+)?|/?>', na: '(?<=\\s)[\\w:.-]+\\s*='},
    scopes: {...markup.scopes, name: '?', attr: '?'}
  },
  css: {
    name: 'kc',
    word: '-?[A-Za-z_][\\w-]*',
    comment: 'c',
    operators: '[>+~*/=^$|[\\]-]+',
    punctuation: '[{}:;().,]+',
    pieces: {mh: '#[\\da-fA-F]{3,8}\\b', mf: '\\d*\\.\\d+', mi: '\\d+', kt: '(?<=\\d)(?:%|[a-z]+)', nt: '(?<=\\([^:)]*)\\b[a-z-]+(?=:)'},
    scopes: {attribute: 'k', attr: 'nv', keyword: 'p+k', number: '?', variable: 'nv', 'selector-class': 'p+nc', 'selector-id': 'p+nn', 'selector-pseudo': 'p+nd', 'selector-attr': '?', meta: 'cp'},
    words: {nt: 'and screen print'}
  },
  sql: {
    blank: 'w',
    lineFeedIn: 'c1',
    ignoreCase: true,
    operators: '[-+*/<>=~!@#%^&|`?]+',
    punctuation: '[;:()[\\],.]+',
    pieces: {s2: '"[^"\\n]*"', mi: '\\d+'},
    scopes: {keyword: '?', built_in: '?', type: '?', operator: '?', literal: '?', number: '?', variable: '?'},
    words: {
      k: 'action add after all alter analyze and any as asc authorization backup before begin between both bottom break by call cascade case cast check close cluster collate column commit comment constraint continue convert count create cross current current_date current_time current_timestamp cursor database declare default delete desc describe distinct do drop each else elsif end escape except exec execute exists explain fetch first for foreign from full function global grant group having hour if in index inner insert intersect into is isnull join key language last leading left level like limit local lock loop lower match max merge min minute month natural new next no not notnull null nulls of off offset old on only open option or order outer over partition password precision primary privileges procedure public read references rename repeat replace restrict return returning returns revoke right role rollback row rows schema second select sequence session set show some start sum table temp temporary then time timestamp to top trailing transaction trigger trim true false truncate type union unique unknown until update upper use user using value values view when where while with without work year zone',
      nb: 'array bigint binary bit blob boolean char character date dec decimal float int integer interval number numeric real serial smallint varchar varying int8 serial8 text'
    }
  },
  TOML: {
    name: 'nx',
    comment: 'c',
    word: '[A-Za-z_][\\w-]*',
    operators: '(?!)',
    punctuation: '[=,{}[\\].]+',
    pieces: {ld: '\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?'},
    scopes: {attr: '?', section: '?', number: '?'}
  },
  INI: {
    name: '',
    operators: '=',
    punctuation: '(?!)',
    pieces: {c1: '^[ \\t]*[;#].*', k: '^[ \\t]*\\[.*\\]', s: '(?<=^[^=\\n]*=[ \\t]*)[^=\\s].*', na: '^[^=\\n]*[^=\\s](?=[ \\t]*(?:=|$))'}
  },
  Diff: {
    name: '',
    pieces: {gi: '^\\+.*\\n?', gd: '^-.*\\n?', gs: '^!.*\\n?', gu: '^@.*\\n?', gh: '^(?:[Ii]ndex|diff|=).*\\n?', '': '^.*\\n?'}
  },
  'Bash Session': {
    name: '',
    pieces: {gp: '^(?:\\[[^\\]\\n]+@[^\\]\\n]+\\]\\s?)?[#$%>]', go: '^.+\\n?', '': '.+'}
  },
  Docker: {
    ...shell,
    lineFeedIn: '',
    pieces: {
      c: '^[ \\t]*#.*',
      k_instruction: '^[ \\t]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR|add|arg|cmd|copy|entrypoint|env|expose|from|label|run|user|volume|workdir)\\b|(?<=^(?:FROM|from)\\s\\S+\\s)(?:AS|as)(?=\\s)',
      s: '(?<=^(?:FROM|EXPOSE|USER|WORKDIR|MAINTAINER|STOPSIGNAL|from|expose|user|workdir)\\s)\\S*\\b|(?<=^(?:FROM|from)\\s\\S+\\s(?:AS|as)\\s)\\S+',
      w: '(?<=^(?:FROM|EXPOSE|USER|WORKDIR|MAINTAINER|STOPSIGNAL|from|expose|user|workdir)(?: \\S+)?(?: AS| as)?) ',
      '': '(?<=^(?:ENV|ARG|LABEL)(?:[ \\t]+\\w+=\\w+)+)\\s*\\n',
      se_end: '\\\\\\n',
      err: '\\n+',
      p: '[[\\],](?=[^\\n]*$)',
      s2: '"(?:[^"\\\\\\n]|\\\\.)*"',
      s1: "'[^'\\n]*'",
      m_value: '(?<==)\\d+',
      ...shell.pieces
    }
  },
  c: c,
  cpp: {
    ...c,
    call: 'n',
    words: {
      ...c.words,
      k: `${c.words?.['k'] ?? ''} catch const_cast delete dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast static_cast template this throw throws try typeid typename using virtual constexpr nullptr decltype noexcept override final default class concept requires co_await co_return co_yield`,
      nb: 'true false NULL'
    }
  },
  rust: {
    blank: 'w',
    strings: quotedCharacters,
    inStrings: {se: escapes},
    operators: '\\.\\.=?|[-+*/%=<>!&|^?]+',
    punctuation: '[{}()[\\],.;]+',
    pieces: {'': '->|::?', fm: '\\b\\w+!'},
    scopes: {'title.class': 'nc', 'title.function': 'nf', variable: 'word', symbol: 'na', type: 'word', built_in: 'word', punctuation: '?', literal: 'word', 'title.function.invoke': 'word'},
    words: {
      k: 'as async await box break const continue crate do dyn else enum extern fn for if impl in loop match mod move mut pub ref return static struct super trait try type union unsafe use virtual where while yield',
      kd: 'let',
      kc: 'true false',
      kt: 'u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 usize isize f32 f64 str char bool',
      nb: 'Option Some None Result Ok Err Box Vec String ToString ToOwned Clone Copy Send Sized Sync Drop Fn FnMut FnOnce Iterator Extend IntoIterator DoubleEndedIterator ExactSizeIterator AsRef AsMut Into From Default PartialEq PartialOrd Eq Ord drop',
      bp: 'self Self'
    },
    lineFeedIn: 'c1 sd cp'
  },
  java: {
    blank: 'w',
    number: 'n',
    member: 'na',
    strings: quotedCharacters,
    scopes: {keyword: 'k', meta: 'nd', type: 'word', variable: 'word', built_in: 'word', 'title.class': 'word', 'title.function': 'word'},
    pieces: {nn: '(?<=\\b(?:package|import)\\s+)[\\w.*]+'},
    words: {
      kd: 'abstract const enum extends final implements native private protected public static strictfp super synchronized throws transient volatile class interface var record sealed permits non-sealed',
      kt: 'boolean byte char double float int long short void',
      kc: 'true false null',
      kn: 'package import',
      k: 'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while yield'
    }
  },
  markdown: {name: '', operators: '(?!)', punctuation: '(?!)'}
}
