import type {StateRules} from '../state-rules.ts'

/** Shells of Unix. Source: Chroma's `bash.xml`. */
export const bash: StateRules = {
  flags: 'm',
  states: {
    data: [
      ['(?s)\\$?"(\\\\.|[^"\\\\$])*"', 's2'],
      ['"', 's2', 'string'],
      ["(?s)\\$'(\\\\.|[^'\\\\])*'", 's1'],
      ["(?s)'.*?'", 's1'],
      [';', 'p'],
      ['&', 'p'],
      ['\\|', 'p'],
      ['\\s+', ''],
      ['\\d+(?= |$)', 'm'],
      ['[^=\\s\\[\\]{}()$"\\\'`\\\\<&|;]+', ''],
      ['<', '']
    ],
    string: [
      ['"', 's2', '#pop'],
      ['(?s)(\\\\.|[^"\\\\$])+', 's2'],
      'interp'
    ],
    interp: [
      ['\\$\\(\\(', 'k', 'math'],
      ['\\$\\(', 'k', 'paren'],
      ['\\$\\{#?', 'si', 'curly'],
      ['\\$[a-zA-Z_]\\w*', 'nv'],
      ['\\$(?:\\d+|[#$?!_*@-])', 'nv'],
      ['\\$', '']
    ],
    paren: [
      ['\\)', 'k', '#pop'],
      'root'
    ],
    math: [
      ['\\)\\)', 'k', '#pop'],
      ['[-+*/%^|&]|\\*\\*|\\|\\|', 'o'],
      ['\\d+#\\d+', 'm'],
      ['\\d+#(?! )', 'm'],
      ['\\d+', 'm'],
      'root'
    ],
    backticks: [
      ['`', 'sb', '#pop'],
      'root'
    ],
    root: [
      'basic',
      ['`', 'sb', 'backticks'],
      'data',
      'interp'
    ],
    basic: [
      ['\\b(if|fi|else|while|do|done|for|then|return|function|case|select|continue|until|esac|elif)(\\s*)\\b', ['k', '']],
      ['\\b(alias|bg|bind|break|builtin|caller|cd|command|compgen|complete|declare|dirs|disown|echo|enable|eval|exec|exit|export|false|fc|fg|getopts|hash|help|history|jobs|kill|let|local|logout|popd|printf|pushd|pwd|read|readonly|set|shift|shopt|source|suspend|test|time|times|trap|true|type|typeset|ulimit|umask|unalias|unset|wait)(?=[\\s)`])', 'nb'],
      ['\\A#!.+\\n', 'cp'],
      ['#.*(\\S|$)', 'c1'],
      ['\\\\[\\w\\W]', 'se'],
      ['(\\b\\w+)(\\s*)(\\+?=)', ['nv', '', 'o']],
      ['[\\[\\]{}()=]', 'o'],
      ['<<<', 'o'],
      ["<<-?\\s*(\\'?)\\\\?(\\w{1,64})[\\w\\W]+?\\2", 's'],
      ['&&|\\|\\|', 'o']
    ],
    curly: [
      ['\\}', 'si', '#pop'],
      [':-', 'k'],
      ['\\w+', 'nv'],
      ['[^}:"\\\'`$\\\\]+', 'p'],
      [':', 'p'],
      'root'
    ]
  }
}
