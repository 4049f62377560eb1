import type {Dialect} from '../dialect.ts'

/** YAML. */
export const yaml: Dialect = {
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
}

/** TOML. */
export const toml: Dialect = {
  name: 'nx',
  comment: 'c',
  word: '[A-Za-z_][\\w-]*',
  operators: '(?!)',
  punctuation: '[=,{}[\\].]+',
  pieces: {ld: '\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?'},
  scopes: {attr: '?', section: '?', number: '?'}
}

/** INI files. */
export const ini: Dialect = {
  name: '',
  operators: '=',
  punctuation: '(?!)',
  pieces: {c1: '^[ \\t]*[;#].*', k: '^[ \\t]*\\[.*\\]', s: '(?<=^[^=\\n]*=[ \\t]*)[^=\\s].*', na: '^[^=\\n]*[^=\\s](?=[ \\t]*(?:=|$))'}
}

/** Differences between files. */
export const diff: Dialect = {
  name: '',
  pieces: {gi: '^\\+.*\\n?', gd: '^-.*\\n?', gs: '^!.*\\n?', gu: '^@.*\\n?', gh: '^(?:[Ii]ndex|diff|=).*\\n?', '': '^.*\\n?'}
}

/** Protocol buffers. */
export const protobuf: Dialect = {
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
}

/** The configuration of nginx. */
export const nginx: Dialect = {
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
}
