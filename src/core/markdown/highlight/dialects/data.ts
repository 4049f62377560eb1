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
