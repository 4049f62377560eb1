import type {Dialect} from './dialect.ts'

const quotedCharacters = {'"': 's', "'": 'sc', '`': 's'}
/** Escapes in the strings of C and its children. */
const escapes = '\\\\(?:x[\\da-fA-F]{2,4}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|[0-7]{1,3}|[^])'
const jsOperators = '[-+*/%=<>!&|^~?]+'

const unscoped = {attr: '?', 'title.class': '?', 'title.class.inherited': '?', 'title.function': '?', 'title.function.invoke': '?', 'variable.language': '?', 'variable.constant': '?', variable: '?', property: '?', built_in: '?', keyword: '?', literal: '?', type: '?', meta: '?'}

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
  pieces: {p: '=>', s1: "'use strict'", s2: '"use strict"', ch: '^#!.*'},
  lineFeedIn: 'c1 ch'
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
    p: '(?<=(?:^|[^\\w:])(?!default\\b|public\\b|private\\b|protected\\b|true\\b|false\\b)[a-zA-Z_]\\w*\\s*):(?!:)',
    nl: '\\b(?!default\\b|public\\b|private\\b|protected\\b|true\\b|false\\b)[a-zA-Z_]\\w*(?=\\s*:(?!:))'
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
  looksBack: true,
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

const php: Dialect = {
  name: 'nx',
  word: '[\\\\A-Za-z_\\u0080-\\uffff][\\\\\\w\\u0080-\\uffff]*',
  operators: '[~!%^&*+=|:.<>/@?-]+',
  punctuation: '[[\\]{}();,]+',
  comments: {sd: '/\\*\\*(?!/)'},
  scopes: {...unscoped, title: '?', subst: '?', number: 'number', meta: '?', class: '?', symbol: '?'},
  inStrings: {se: '\\\\(?:[nrt"$\\\\]|[0-7]{1,3}|x[\\da-f]{1,2})'},
  pieces: {
    cp: '\\?>',
    fm: '\\b__(?:callStatic|set_state|construct|debugInfo|toString|destruct|invoke|wakeup|clone|sleep|isset|unset|call|get|set)\\b',
    no: '\\b__(?:NAMESPACE|FUNCTION|METHOD|CLASS|TRAIT|LINE|FILE|DIR)__\\b|(?<=\\bconst\\s+)[A-Za-z_]\\w*',
    na: '(?<=(?:->|::)\\s*)[A-Za-z_]\\w*',
    nc: '(?<=\\bclass\\s+)[\\\\A-Za-z_][\\\\\\w]*',
    nf: '(?<=\\bfunction\\s+&?\\s*)[A-Za-z_]\\w*',
    nv: '\\$+[A-Za-z_]\\w*'
  },
  words: {
    k: 'and E_PARSE old_function E_ERROR or as E_WARNING parent eval PHP_OS break exit case extends PHP_VERSION cfunction FALSE print for require continue foreach require_once declare return default static do switch die stdClass echo else TRUE elseif var empty if xor enddeclare include virtual endfor include_once while endforeach global endif list endswitch new endwhile not array E_ALL NULL final php_user_filter interface implements public private protected abstract clone try catch throw this use namespace trait yield finally match class function const true false null'
  },
  lineFeedIn: 'c1'
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
      sd: '(?<=[>|][+-]?)\\n(?<indent> +).*(?:\\n+\\k<indent>.*)*',
      w: '\\s+',
      '': '- ',
      c: '#.*|//.*',
      cp: '!!\\S+|&\\S+|\\*\\S+|^%include\\s+.+',
      nt_quoted: '"[^"\\n#].*": ',
      nt: '(?:(?!//)[^"\\n{#])+?(?=:(?:[ \\n]|$))',
      p: '[>|][+-]?(?=\\n +)',
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
      nx_method: '[a-zA-Z_?.$][\\w?.$]*\\(\\) \\{',
      nx: '(?!(?:default|case)\\b)[\\w?.$]+(?=\\s*:\\s*[\\w?.$])',
      p: '<(?=[\\w$.-])|(?<=<[\\w$.-]+)>',
      nt: '(?<=<)[\\w$.-]+',
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
  sql: {
    blank: 'w',
    other: 'err',
    word: '[A-Za-z_][\\w-]*(?<!-)',
    lineFeedIn: 'c1',
    ignoreCase: true,
    operators: '[-+*/<>=~!@#%^&|`?]+',
    punctuation: '[;:()[\\],.]+',
    pieces: {s2: '"[^"\\n]*"', mi: '\\d+'},
    scopes: {keyword: '?', built_in: '?', type: '?', operator: '?', literal: '?', number: '?', variable: '?'},
    words: {
      k: 'abort abs absolute access ada add admin after aggregate alias all allocate alter analyse analyze and any are as asc asensitive assertion assignment asymmetric at atomic authorization avg backward before begin between bit_length bitvar both breadth by c cache call called cardinality cascade cascaded case cast catalog catalog_name chain char_length character_length character_set_catalog character_set_name character_set_schema characteristics check checked checkpoint class class_origin clob close cluster coalsece cobol collate collation collation_catalog collation_name collation_schema column column_name command_function command_function_code comment commit committed completion condition_number connect connection connection_name constraint constraint_catalog constraint_name constraint_schema constraints constructor contains continue conversion convert copy corresponting count create createdb createuser cross cube current current_date current_path current_role current_time current_timestamp current_user cursor cursor_name cycle data database datetime_interval_code datetime_interval_precision day deallocate declare default defaults deferrable deferred defined definer delete delimiter delimiters deref desc describe descriptor destroy destructor deterministic diagnostics dictionary disconnect dispatch distinct do domain drop dynamic dynamic_function dynamic_function_code each else elsif encoding encrypted end end-exec equals escape every except exception excluding exclusive exec execute existing exists explain external extract false fetch final first for force foreign fortran forward found free freeze from full function g general generated get global go goto grant granted group grouping handler having hierarchy hold host identity if ignore ilike immediate immutable implementation implicit in including increment index inditcator infix inherits initialize initially inner inout input insensitive insert instantiable instead intersect into invoker is isnull isolation iterate join key key_member key_type lancompiler language large last lateral leading left length less level like limit listen load local localtime localtimestamp location locator lock lower map match max maxvalue message_length message_octet_length message_text method min minute minvalue mod mode modifies modify month more move mumps names national natural nchar nclob new next no nocreatedb nocreateuser none not nothing notify notnull null nullable nullif object octet_length of off offset oids old on only open operation operator option options or order ordinality out outer output overlaps overlay overriding owner pad paramater_name paramater_ordinal_position paramater_specific_schema parameter parameter_mode parameter_specific_catalog parameter_specific_name parameters partial pascal pendant placing pli position postfix precision prefix preorder prepare preserve primary prior privileges procedural procedure public read reads recheck recursive ref references referencing reindex relative rename repeatable replace reset restart restrict result return returned_length returned_octet_length returned_sqlstate returns revoke right role rollback rollup routine routine_catalog routine_name routine_schema row row_count rows rule save_point scale schema schema_name scope scroll search second security select self sensitive serializable server_name session session_user set setof sets share show similar simple size some source space specific specific_name specifictype sql sqlcode sqlerror sqlexception sqlstate sqlwarninig stable start state statement static statistics stdin stdout storage strict structure stype subclass_origin sublist substring sum symmetric sysid system system_user table table_name temp template temporary terminate than then timestamp timezone_hour timezone_minute to toast trailing transaction transaction_active transactions_committed transactions_rolled_back transform transforms translate translation treat trigger trigger_catalog trigger_name trigger_schema trim true truncate trusted type uncommitted under unencrypted union unique unknown unlisten unnamed unnest until update upper usage user user_defined_type_catalog user_defined_type_name user_defined_type_schema using vacuum valid validator values variable verbose version view volatile when whenever where with without work write year zone',
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
    ...shell,
    comment: '?',
    pieces: {
      gp: '^(?:\\[[^\\]\\n]+@[^\\]\\n]+\\]\\s?)?[#$%>]',
      go: '^.+\\n?',
      s2: '"(?:[^"\\\\$\\n]|\\\\.)*"|"',
      s1: "'[^'\\n]*'",
      ...shell.pieces
    }
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
    pieces: {...withoutTypes, cp_include: '(?<=^[ \\t]*)#[ \\t]*include(?=[ \\t])', cpf: '(?<=^[ \\t]*#[ \\t]*include[ \\t]+)[^\\s][^\\n]*', nf: '(?<=^(?!\\s|return\\b|else\\b|new\\b|case\\b)[\\w* \\t]+[ \\t*])[a-zA-Z_]\\w*(?=\\s*\\([^;{}]*\\)[^;{}()]*[{;])'},
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
    other: 'err',
    strings: quotedCharacters,
    operators: '[~^*!%&[\\]<>|+=/?-]+',
    punctuation: '[{}();:.,]+',
    scopes: {keyword: '?', meta: '?', type: '?', variable: '?', built_in: '?', 'title.class': '?', 'title.function': '?', literal: '?', number: '?', operator: '?'},
    pieces: {
      s: '"(?:[^"\\\\\\n]|\\\\.)*"',
      na: '(?<=\\.)\\d\\w*',
      n: '\\d\\w*',
      nn: '(?<=\\bpackage\\s+|\\bimport\\s+(?:static\\s+)?)(?!static\\b)[\\w.]+\\*?',
      '': '(?<=\\b(?:class|interface))\\s+',
      nc: '(?<=\\b(?:class|interface|record)\\s+)[A-Za-z_$][\\w$]*',
      nd: '@[A-Za-z_][\\w.]*',
      nf: '(?<=(?<![\\w$.])(?!(?:new|return|throw|else|case|do|assert|instanceof)\\s)[A-Za-z_$][\\w.[\\]$<>?]*\\s+)(?!(?:if|for|while|switch|catch|return|try|new|throw|synchronized)\\b)[A-Za-z_$][\\w$]*(?=\\s*\\()',
      nl: '^(?!default\\b)[A-Za-z_$][\\w$]*(?=:)'
    },
    words: {
      kd: 'abstract const enum exports extends final implements native non-sealed open opens permits private protected provides public requires sealed static strictfp super synchronized throws to transient transitive uses volatile with yield class interface var record',
      kt: 'boolean byte char double float int long short void',
      kc: 'true false null',
      kn: 'package import',
      k: 'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while'
    }
  },
  markdown: {
    name: '',
    pieces: {
      cm: '<!--[^]*?-->',
      gh: '^#[^#\\n].+\\n?',
      gu: '^#{2,6}.+\\n?',
      k: '(?<=^[ \\t]*)(?:[*-] \\[[ xX]\\]|[*-](?= )|\\d+\\.(?= )|> )',
      ge_quote: '(?<=^[ \\t]*> ).+\\n?',
      s: '^```\\w*\\n|^```$',
      '': '\\\\.|!?\\[(?=[^\\]\\n]+\\]\\([^)\\n]+\\))|\\]\\((?=[^)\\n]+\\))',
      nt: '(?<=\\[)[^\\]\\n]+(?=\\]\\([^)\\n]+\\))',
      na: '(?<=\\]\\()[^)\\n]+(?=\\))',
      gs: '(?<=\\s)(?:\\*\\*[^*\\n]*\\*\\*|__[^_\\n]*__)(?=\\W|$)',
      ge: '(?<=\\s)(?:\\*[^*\\n]*\\*|_[^_\\n]*_)(?=\\W|$)',
      gd: '(?<=\\s)~~[^~\\n]+~~(?=\\W|$)',
      sb: '`[^`]+`',
      ni: '[@#][\\w/:]+'
    },
    operators: '(?!)',
    punctuation: '(?!)',
    number: ''
  },
  Haskell: {
    word: "[A-Za-z_][\\w']*",
    pieces: {
      mf: '\\d+\\.\\d+(?:[eE][+-]?\\d+)?',
      mh: '0[xX][\\da-fA-F]+',
      mi: '\\d+',
      c1: '--(?![!#$%&*+./<=>?@^|_~:\\\\]).*',
      cm: '\\{-[^]*?(?:-\\}|$)',
      nn: '(?<=^(?:import(?:[ \\t]+qualified)?|module)[ \\t]+)[A-Z][\\w.]*',
      k: '(?<=^import[ \\t]+)qualified\\b|(?<=^import[ \\t][^\\n]*[ \\t])(?:as|hiding)\\b',
      n_as: '(?<=^import[ \\t][^\\n]*[ \\t]as[ \\t]+)[A-Z][\\w.]*',
      nf_list: '(?<=^import[ \\t][^\\n]*\\([^\\n]*)[_a-z][\\w\']*',
      ne: '\\berror\\b',
      kr: '\\b(?:case|class|data|default|deriving|do|else|family|if|import|in|infix[lr]?|instance|let|module|newtype|of|then|type|where|_)\\b(?!\')',
      sc: "'(?:[^\\\\'\\n]|\\\\[^'\\n]+)'",
      nf: "^[_a-z][\\w']*|\\\\(?![:!#$%&*+.\\\\/<=>?@^|~-])",
      n: "'?[_a-z][\\w']*",
      kt: "[A-Z][\\w']*|:(?!:(?![:!#$%&*+.\\\\/<=>?@^|~-]))[:!#$%&*+.\\\\/<=>?@^|~-]*|\\[\\]",
      nb: '\\(\\)',
      ow: '(?:<-|::|->|=>|=)(?![:!#$%&*+.\\\\/<=>?@^|~-])',
      s: '"(?:[^"\\\\]|\\\\[^])*"'
    },
    operators: '[:!#$%&*+.\\\\/<=>?@^|~-]+',
    punctuation: '[\\][(),;`{}]+'
  },
  Lua: {
    pieces: {
      cm: '--\\[\\[[^]*?\\]\\]',
      c1: '--.*',
      s: '\\[\\[[^]*?\\]\\]',
      s2: '"(?:[^"\\\\]|\\\\[^])*"',
      s1: "'(?:[^'\\\\]|\\\\[^])*'",
      nc: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*)[A-Za-z_]\\w*(?=[.:])',
      p: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*\\w+)[.:]|\\.{3}',
      nf: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*)[A-Za-z_]\\w*',
      n: '\\b(?!(?:and|or|not|break|do|else|elseif|end|for|if|in|repeat|return|then|until|while|goto|local|true|false|nil|function)\\b)[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?'
    },
    operators: '[=<>|~&+\\-*/%#^]+|\\.\\.',
    punctuation: '[[\\]{}().,:;]+',
    words: {ow: 'and or not', kr: 'break do else elseif end for if in repeat return then until while goto function', kd: 'local', kc: 'true false nil'}
  },
  Kotlin: {
    strings: {"'": 'sc', '"': 's2'},
    inStrings: {se: '\\\\(?:[tbnr\'"\\\\$]|u[\\da-fA-F]{4})', si: '\\$[A-Za-z_]\\w*|\\$\\{[^}\\n]*\\}'},
    lineFeedIn: 'c1',
    operators: '!==|!in\\b|!is\\b|===|%=|&&|\\*=|\\+\\+|\\+=|--|-=|->|\\.\\.|/=|::|<=|==|>=|!!|!=|\\|\\||\\?[:.]',
    punctuation: '[{}~!%^&*()+=|[\\]:;,.<>/?-]',
    scopes: {...unscoped, subst: 'si', meta: '?', function: '?', class: '?', title: '?', number: '?', symbol: '?', params: '?'},
    pieces: {
      nn: '(?<=^(?:package|import)[ \\t]+)\\S+',
      nc: '(?<=\\b(?:class|interface|(?<!companion )object)\\s+)[A-Za-z_]\\w*',
      py: '(?<=\\b(?:val|var)\\s+)[A-Za-z_]\\w*',
      nf: '(?<=\\bfun\\s+)[A-Za-z_]\\w*',
      nd: '@[A-Za-z_]\\w*',
      nc_dot: '\\b[A-Z][A-Za-z_]*(?=\\.)',
      mf: '\\d[\\d_]*\\.\\d[\\d_]*(?:[eE][+-]?\\d+)?[fF]?|\\d[\\d_]*[fF]\\b',
      mi: '\\b\\d[\\d_]*[uU]?L?\\b'
    },
    words: {
      k: 'abstract actual annotation as break by catch class companion const constructor continue crossinline data delegate do dynamic else enum expect external false field file final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline null object open operator out override package param private property protected public receiver reified return sealed set setparam super suspend tailrec this throw true try typealias typeof val value var vararg when where while'
    }
  },
  Makefile: {
    ...shell,
    comment: '?',
    lineFeedIn: '',
    pieces: {
      c: '^#.*\\n?',
      nv: '^[\\w${}().-]+(?=\\s*[!?:+]?=)',
      o: '(?<=^[\\w${}().-]+[ \\t]*)[!?:+]?=|(?<=^[^\\s:=#][^:=\\n]*):+',
      nf: '^[^\\s:=#][^:=\\n]*(?=:(?!=))',
      k: '\\$\\(|(?<=\\$\\([^()]*)\\)',
      nv_call: '(?<=^[^\\t\\n][^\\n]*\\$\\([^()]*)[a-zA-Z_]+',
      nv_automatic: '\\$[@?#*!_-]',
      n: '(?<=^[^\\s:=#][^:=\\n]*:[ \\t]*(?!=)[^\\n=]*)[a-zA-Z_]+',
      s2: '"(?:[^"\\\\\\n$]|\\\\[^])*"',
      s1: "'[^'\\n]*'",
      ...shell.pieces
    }
  },
  'Nginx configuration file': {
    comment: '?',
    lineFeedIn: 'c1',
    operators: '(?!)',
    pieces: {
      c1: '#.*\\n?',
      k: '^[^\\s;#{}]+(?=[^{};]*(?:\\{|$))|(?<=^include\\s+)[^\\s;]+|^[^\\s;#{}]+',
      kn: '(?<=[{;}]\\s*|[{;}][^\\n;{}]*#[^\\n]*\\n\\s*)[^\\s;#{}]+',
      no: '\\b(?:on|off)\\b',
      nv: '\\$[^\\s;#()]+',
      n: '\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b|[a-z\\d.-]+(?=:\\d)',
      s_type: '[a-z-]+/[a-z-+]+',
      mi: '\\b\\d+[km]?\\b',
      sr: '(?<=~\\s*)[^\\s{]+',
      p: '[:=~{};]',
      s: '[^\\s;#{}$]+'
    },
    punctuation: '(?!)'
  },
  PHP: php,
  PHTML: php,
  Ruby: {
    operators: '[-+*/%=<>!&|^~?]+|\\.{1,3}|::|:',
    punctuation: '[{}(),;[\\]]+',
    scopes: {...unscoped, 'meta.prompt': '?', symbol: '?', params: '?', number: '?', meta: '?'},
    inStrings: {se: '\\\\(?:[^\\n])'},
    pieces: {
      o_index: '(?<=^[ \\t]*|[=(,|] ?)\\[|\\](?=[ \\t]*(?:\\.|$))',
      nc: '(?<=\\bclass[ \\t]+)[A-Z]\\w*',
      nn: '(?<=\\bmodule[ \\t]+)[A-Z]\\w*',
      nf: '(?<=\\bdef[ \\t]+(?:self\\.)?)[a-z_]\\w*[?!=]?(?=[\\s(]|$)',
      ss: '(?<![:\\w]):[a-zA-Z_]\\w*[?!=]?|\\b[a-z_]\\w*(?=:(?![:]))',
      no: '\\b[A-Z]\\w*',
      vi: '@\\w+',
      vc: '@@\\w+',
      vg: '\\$\\w+',
      mi: '\\d+',
      n_method: '(?<=\\.)[a-z_]\\w*[?!]?'
    },
    words: {
      k: 'alias begin BEGIN break case class def defined? do else elsif end END ensure for if in module next redo rescue raise retry return super then undef unless until when while yield',
      kp: 'initialize new loop include extend attr_accessor attr_reader attr_writer attr catch throw private module_function public protected true false nil',
      ow: 'and or not',
      nb: 'require puts print p self lambda proc format sprintf gets rand sleep system eval exit binding freeze'
    }
  }
}
