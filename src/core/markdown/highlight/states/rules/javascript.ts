import type {StateRules} from '../state-rules.ts'

/** JavaScript. Source: Chroma's `javascript.xml`. */
export const javascript: StateRules = {
  flags: 'ms',
  endsLine: true,
  states: {
    interp: [
      ['`', 'sb', '#pop'],
      ['\\\\\\\\', 'sb'],
      ['\\\\`', 'sb'],
      ['\\\\[^`\\\\]', 'sb'],
      ['\\$\\{', 'si', 'interp-inside'],
      ['\\$', 'sb'],
      ['[^`\\\\$]+', 'sb']
    ],
    'interp-inside': [
      ['\\}', 'si', '#pop'],
      'root'
    ],
    commentsandwhitespace: [
      ['\\s+', ''],
      ['<!--', 'c'],
      ['//.*?\\n', 'c1'],
      ['/\\*.*?\\*/', 'cm']
    ],
    slashstartsregex: [
      'commentsandwhitespace',
      ['/(\\\\.|[^[/\\\\\\n]|\\[(\\\\.|[^\\]\\\\\\n])*])+/([gimuy]+\\b|\\B)', 'sr', '#pop'],
      ['(?=/)', '', '#pop', 'badregex'],
      ['', '', '#pop']
    ],
    badregex: [
      ['\\n', '', '#pop']
    ],
    root: [
      ['\\A#! ?/.*?\\n', 'ch'],
      ['^(?=\\s|/|<!--)', '', 'slashstartsregex'],
      'commentsandwhitespace',
      ['\\d+(\\.\\d*|[eE][+\\-]?\\d+)', 'mf'],
      ['0[bB][01]+', 'mb'],
      ['0[oO][0-7]+', 'mo'],
      ['0[xX][0-9a-fA-F]+', 'mh'],
      ['[0-9][0-9_]*', 'mi'],
      ['\\.\\.\\.|=>', 'p'],
      ['\\+\\+|--|~|&&|\\?|:|\\|\\||\\\\(?=\\n)|(<<|>>>?|==?|!=?|[-<>+*%&|^/])=?', 'o', 'slashstartsregex'],
      ['[{(\\[;,]', 'p', 'slashstartsregex'],
      ['[})\\].]', 'p'],
      ['(for|in|while|do|break|return|continue|switch|case|default|if|else|throw|try|catch|finally|new|delete|typeof|instanceof|void|yield|this|of)\\b', 'k', 'slashstartsregex'],
      ['(var|let|with|function)\\b', 'kd', 'slashstartsregex'],
      ['(abstract|async|await|boolean|byte|char|class|const|debugger|double|enum|export|extends|final|float|goto|implements|import|int|interface|long|native|package|private|protected|public|short|static|super|synchronized|throws|transient|using|volatile)\\b', 'kr'],
      ['(true|false|null|NaN|Infinity|undefined)\\b', 'kc'],
      ['(Array|Boolean|Date|Error|Function|Math|netscape|Number|Object|Packages|RegExp|String|Promise|Proxy|sun|decodeURI|decodeURIComponent|encodeURI|encodeURIComponent|Error|eval|isFinite|isNaN|isSafeInteger|parseFloat|parseInt|document|this|window)\\b', 'nb'],
      ['(?:[$_\\p{L}\\p{N}]|\\\\u[a-fA-F0-9]{4})(?:(?:[$\\p{L}\\p{N}]|\\\\u[a-fA-F0-9]{4}))*', 'nx'],
      ['"(?:(?:\\\\[\\\\"]|\\\\(?![\\\\"])|[^"\\\\])*"|[\\s\\S]*")', 's2'],
      ["'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 's1'],
      ['`', 'sb', 'interp']
    ]
  }
}
