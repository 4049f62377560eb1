import type {StateRules} from '../state-rules.ts'

/** TypeScript. Source: Chroma's `typescript.xml`. */
export const typescript: StateRules = {
  flags: 'ms',
  endsLine: true,
  states: {
    expression: [
      ['{', 'p', '#push'],
      ['}', 'p', '#pop'],
      'root'
    ],
    jsx: [
      ['(<)(/?)(>)', ['p', 'p', 'p']],
      ['(<)([\\w\\.]+)', ['p', 'nt'], 'tag'],
      ['(<)(/)([\\w\\.]*)(>)', ['p', 'p', 'nt', 'p']]
    ],
    tag: [
      'jsx',
      [',', 'p'],
      ['"(?:(?:\\\\[\\\\"]|\\\\(?![\\\\"])|[^"\\\\])*"|[\\s\\S]*")', 's2'],
      ["'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 's1'],
      ['`', 'sb', 'interp'],
      'commentsandwhitespace',
      ['\\s+', ''],
      ['([\\w-]+\\s*)(=)(\\s*)', ['na', 'o', ''], 'attr'],
      ['[{}]+', 'p'],
      ['[\\w\\.]+', 'na'],
      ['(/?)(\\s*)(>)', ['p', '', 'p'], '#pop']
    ],
    comment: [
      ['[^-]+', 'c'],
      ['-->', 'c', '#pop'],
      ['-', 'c']
    ],
    commentsandwhitespace: [
      ['\\s+', ''],
      ['<!--', 'c', 'comment'],
      ['//.*?\\n', 'c1'],
      ['/\\*.*?\\*/', 'cm']
    ],
    badregex: [
      ['\\n', '', '#pop']
    ],
    interp: [
      ['`', 'sb', '#pop'],
      ['\\\\\\\\', 'sb'],
      ['\\\\`', 'sb'],
      ['\\$\\{', 'si', 'interp-inside'],
      ['\\$', 'sb'],
      ['[^`\\\\$]+', 'sb']
    ],
    attr: [
      ['{', 'p', 'expression'],
      ['".*?"', 's', '#pop'],
      ["'.*?'", 's', '#pop'],
      ['', '', '#pop']
    ],
    'interp-inside': [
      ['\\}', 'si', '#pop'],
      'root'
    ],
    slashstartsregex: [
      'commentsandwhitespace',
      ['/(\\\\.|[^[/\\\\\\n]|\\[(\\\\.|[^\\]\\\\\\n])*])+/([gim]+\\b|\\B)', 'sr', '#pop'],
      ['(?=/)', '', 'badregex'],
      ['', '', '#pop']
    ],
    root: [
      'jsx',
      ['^(?=\\s|/|<!--)', '', 'slashstartsregex'],
      'commentsandwhitespace',
      ['\\+\\+|--|~|&&|\\?|:|\\|\\||\\\\(?=\\n)|(<<|>>>?|==?|!=?|[-<>+*%&|^/])=?', 'o', 'slashstartsregex'],
      ['[{(\\[;,]', 'p', 'slashstartsregex'],
      ['[})\\].]', 'p'],
      ['(for|in|of|while|do|break|return|yield|continue|switch|case|default|if|else|throw|try|catch|finally|new|delete|typeof|instanceof|keyof|asserts|is|infer|await|void|this)\\b', 'k', 'slashstartsregex'],
      ['(var|let|with|function)\\b', 'kd', 'slashstartsregex'],
      ['(abstract|async|boolean|class|const|debugger|enum|export|extends|from|get|global|goto|implements|import|interface|namespace|package|private|protected|public|readonly|require|set|static|super|type|using)\\b', 'kr'],
      ['(true|false|null|NaN|Infinity|undefined)\\b', 'kc'],
      ['(Array|Boolean|Date|Error|Function|Math|Number|Object|Packages|RegExp|String|decodeURI|decodeURIComponent|encodeURI|encodeURIComponent|eval|isFinite|isNaN|parseFloat|parseInt|document|this|window)\\b', 'nb'],
      ['\\b(module)(\\s+)("[\\w\\./@]+")(\\s+)', ['kr', '', 'nx', ''], 'slashstartsregex'],
      ['\\b(string|bool|number|any|never|object|symbol|unique|unknown|bigint)\\b', 'kt'],
      ['\\b(constructor|declare|interface|as)\\b', 'kr'],
      ['(super)(\\s*)(\\([\\w,?.$\\s]+\\s*\\))', ['kr', 'w', ''], 'slashstartsregex'],
      ['([a-zA-Z_?.$][\\w?.$]*)\\(\\) \\{', 'nx', 'slashstartsregex'],
      ['([\\w?.$][\\w?.$]*)(\\s*:\\s*)([\\w?.$][\\w?.$]*)', ['nx', '', 'kt']],
      ['[$a-zA-Z_]\\w*', 'nx'],
      ['[0-9][0-9]*\\.[0-9]+([eE][0-9]+)?[fd]?', 'mf'],
      ['0x[0-9a-fA-F]+', 'mh'],
      ['[0-9]+', 'mi'],
      ['"(?:(?:\\\\[\\\\"]|\\\\(?![\\\\"])|[^"\\\\])*"|[\\s\\S]*")', 's2'],
      ["'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 's1'],
      ['`', 'sb', 'interp'],
      ['@\\w+', 'kd']
    ]
  }
}
