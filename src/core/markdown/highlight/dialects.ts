import type {Dialect} from './dialect.ts'

const quotedCharacters = {'"': 's', "'": 'sc', '`': 's'}
/** Escapes in the strings of C and its children. */
const escapes = '\\\\(?:x[\\da-fA-F]{2,4}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[0-7]{1,3}|[^])'
const jsOperators = '[-+*/%=<>!&|^~?]+'

const unscoped = {attr: '?', 'title.class': '?', 'title.function': '?', 'variable.language': '?', 'variable.constant': '?', variable: '?', property: '?', built_in: '?', keyword: '?', literal: '?', type: '?'}

/** What script languages of the web share. */
const script: Dialect = {
  name: 'nx',
  operators: '[-+*/%=<>!&|^~?:]+',
  punctuation: '[{}()[\\],.;]+',
  scopes: unscoped,
  words: {
    k: 'break case catch continue debugger default delete do else finally for if in instanceof new of return switch this throw try typeof void while with yield',
    kr: 'abstract async await class const enum export extends final implements import int interface native package private protected public static super synchronized throws transient volatile char byte short long float double boolean goto',
    kd: 'let var function',
    kc: 'true false null undefined NaN Infinity',
    nb: 'Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window globalThis Symbol Intl Promise Proxy Reflect BigInt Map Set WeakMap WeakSet'
  },
  pieces: {p: '=>'},
  lineFeedIn: 'c1'
}

/** What C and its children share. */
const c: Dialect = {
  call: 'nf',
  operators: '[-+*/%=<>!&|^~?:]+',
  strings: quotedCharacters,
  inStrings: {se: escapes},
  scopes: {built_in: '?', 'title.function': '?', title: '?', 'title.class': 'nc', type: '?', meta: '?', 'meta string': '?', keyword: '?', number: '?', literal: '?'},
  pieces: {
    cp_include: '(?<=^[ \\t]*)#[ \\t]*include',
    cpf: '(?<=^[ \\t]*#[ \\t]*include[ \\t]*)[^\\s][^\\n]*',
    cp: '(?<=^[ \\t]*)#(?:[^/\\n\\\\]|\\\\\\n?|/(?![/*]))*',
    mf: '(?:\\d+\\.\\d*|\\.\\d+|\\d+)[eE][+-]?\\d+[LlUu]*|(?:\\d+\\.\\d*|\\.\\d+)[fF]?|\\d+[fF]\\b',
    mh: '0x[\\da-fA-F]+[LlUu]*',
    mo: '0[0-7]+[LlUu]*',
    mi: '\\b\\d+[LlUu]*',
    kt: '\\b[a-z]\\w*_t\\b',
    nl: '\\b(?!default\\b|public\\b|private\\b|protected\\b)[a-zA-Z_]\\w*(?=\\s*:(?!:))'
  },
  words: {
    k: 'asm auto break case const continue default do else enum extern for goto if register restricted return sizeof static struct switch typedef union volatile while',
    kr: 'inline restrict thread typename naked',
    kt: 'int long float short double char void unsigned signed bool',
    nb: 'NULL true false'
  },
  other: 'err',
  word: '[A-Za-z_]\\w*',
  lineFeedIn: 'c1 cp cpf=cp'
}

const {kt: _types, ...withoutTypes} = c.pieces ?? {}

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
  lineFeedIn: 'cp'
}

/** Languages of tags. */
const markup: Dialect = {
  name: '',
  number: '',
  comment: 'c',
  strings: {'"': 's', "'": 's', '': 's'},
  operators: '(?!)',
  punctuation: '(?!)',
  pieces: {p: '</?|/?>', o: '^=$'},
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
      k: 'for in of while do break return yield continue switch case default if else throw try catch finally new delete typeof instanceof keyof asserts is infer await void this',
      kd: 'var let with function',
      kr: 'abstract async boolean class const debugger enum export extends from get global goto implements import interface namespace package private protected public readonly require set static super type using constructor declare as',
      kc: 'true false null NaN Infinity undefined',
      kt: 'string bool number any never object symbol unique unknown bigint',
      nb: 'Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window'
    },
    pieces: {
      '': '(?<=[\\w?.$])\\s*:\\s*(?=[\\w?.$])',
      kt: '(?<=[\\w?.$]\\s*:\\s*)[\\w?.$]+',
      nx: '(?!(?:default|case)\\b)[\\w?.$]+(?=\\s*:\\s*[\\w?.$])',
      kd: '@\\w+'
    },
    scopes: {...unscoped, meta: '?'}
  },
  python: {
    comments: {ch: '#!'},
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
      k: '\\byield from\\b',
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
    pieces: {mh: '#[\\da-fA-F]{3,8}\\b', mf: '[+-]?\\d*\\.\\d+', mi: '[+-]?\\d+', kt: '(?<=\\d)(?:%|[a-z]+)', nt: '(?<=\\([^:)]*)\\b[a-z-]+(?=:)'},
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
  'Protocol Buffer': {
    lineFeedIn: 'c1',
    operators: '[-+=:]+',
    punctuation: '[,;{}[\\]()<>]+',
    strings: {'"': 's', "'": 's'},
    word: '[A-Za-z_][\\w.]*',
    scopes: {keyword: '?', type: '?', literal: '?', 'title.class': '?', title: '?', built_in: '?', function: '?', class: '?'},
    pieces: {nn: '(?<=\\bpackage\\s+)[\\w.]+', nc: '(?<=\\b(?:message|extend)\\s+)[A-Za-z_][\\w.]*', n: '(?<=\\b(?:enum|group|oneof|rpc|service)\\s+)[A-Za-z_]\\w*'},
    words: {
      k: 'ctype default edition export local max option optional packed public repeated required reserved returns stream syntax to weak',
      kd: 'extensions map message extend enum group oneof rpc service',
      kt: 'sfixed32 sfixed64 fixed32 fixed64 sint32 sint64 double string uint32 uint64 int32 float int64 bytes bool',
      kc: 'true false',
      kn: 'package import'
    }
  },
  R: {
    pieces: {
      c1: '#.*',
      s: '"(?:[^"\\\\]|\\\\[^])*"|\'(?:[^\'\\\\]|\\\\[^])*\'',
      kr: '(?:if|else|for|while|repeat|in|next|break|return|switch|function)(?![\\w.])',
      nf: '(?:`[^`\\n]*`|(?:[A-Za-z]|[_.](?!\\d))[\\w.]*)\\s*(?=\\()',
      kc: '(?:NULL|NA(?:_(?:integer|real|complex|character)_)?|letters|LETTERS|Inf|TRUE|FALSE|NaN|pi|\\.\\.(?:\\.|\\d+))(?![\\w.])',
      bp: '[TF]\\b',
      n: '`[^`\\n]*`',
      m: '0[xX][a-fA-F\\d]+(?:[pP]\\d+)?[Li]?|[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+|\\.)(?:[eE][+-]?\\d+)?[Li]?'
    },
    operators: '<<?-|->>?|%[^%\\n]*%|[-=<>&!|?*+^/$@~]|:{1,3}',
    word: '(?:[A-Za-z]|[_.](?!\\d))[\\w.]*',
    punctuation: '[[\\]();,{}]+'
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
    pieces: {...withoutTypes, nf: '(?<=^(?!\\s|return\\b|else\\b|new\\b|case\\b)[\\w* \\t]+[ \\t*])[a-zA-Z_]\\w*(?=\\s*\\([^;{}]*\\)[^;{}()]*[{;])'},
    words: {
      ...c.words,
      k: `${c.words?.['k'] ?? ''} catch const_cast delete dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast static_cast template this throw throws try typeid typename using virtual constexpr nullptr decltype noexcept override final class concept requires co_await co_return co_yield alignas alignof consteval constinit static_assert thread_local restrict`,
      kr: 'inline'
    }
  },
  rust: {
    blank: 'w',
    strings: quotedCharacters,
    inStrings: {se: escapes, si: '\\{[^{}]*\\}'},
    operators: '\\.\\.=?|[-+*/%=<>!&|^?]+',
    punctuation: '[{}()[\\],.;]+',
    pieces: {'': '->|::?', fm: '\\b\\w+!(?!=)'},
    comments: {sd: '//[/!]'},
    scopes: {'title.class': 'nc', 'title.function': 'nf', variable: '?', symbol: 'na', type: '?', built_in: '?', punctuation: '?', literal: '?', 'title.function.invoke': '?', keyword: '?'},
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
    operators: '[~^*!%&[\\]<>|+=/?-]+',
    punctuation: '[{}();:.,]+',
    scopes: {keyword: '?', meta: '?', type: '?', variable: '?', built_in: '?', 'title.class': '?', 'title.function': '?', literal: '?', number: '?', operator: '?'},
    pieces: {
      nn: '(?<=\\bpackage\\s+|\\bimport\\s+(?:static\\s+)?)(?!static\\b)[\\w.]+\\*?',
      '': '(?<=\\b(?:class|interface))\\s+',
      nc: '(?<=\\b(?:class|interface|record)\\s+)[A-Za-z_$][\\w$]*',
      nd: '@[A-Za-z_][\\w.]*',
      nf: '(?<=(?<!\\b(?:return|new|throw|else|case|do|assert|instanceof)\\b[^\\n]*)[A-Za-z_$][\\w.[\\]$<>?]*\\s+)(?!(?:if|for|while|switch|catch|return|try|new|throw|synchronized)\\b)[A-Za-z_$][\\w$]*(?=\\s*\\()',
      nl: '(?<=^\\s*)(?!default\\b)[A-Za-z_$][\\w$]*(?=:)'
    },
    words: {
      kd: 'abstract const enum exports extends final implements native non-sealed open opens permits private protected provides public requires sealed static strictfp super synchronized throws to transient transitive uses volatile with yield class interface var record',
      kt: 'boolean byte char double float int long short void',
      kc: 'true false null',
      kn: 'package import',
      k: 'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while'
    }
  },
  markdown: {name: '', operators: '(?!)', punctuation: '(?!)'}
}
