import type {StateRules} from '../state-rules.ts'

/** Ruby. Source: Chroma's `ruby.xml`. */
export const ruby: StateRules = {
  flags: 'ms',
  states: {
    'simple-sym': [
      'string-intp-escaped',
      ['[^\\\\"#]+', 'ss'],
      ['[\\\\#]', 'ss'],
      ['"', 'ss', '#pop']
    ],
    'interpolated-regex': [
      'string-intp',
      ['[\\\\#]', 'sr'],
      ['[^\\\\#]+', 'sr']
    ],
    strings: [
      ['\\:@{0,2}[a-zA-Z_]\\w*[!?]?', 'ss'],
      ['\\:@{0,2}(===|\\[\\]=|<=>|\\*\\*|==|>=|\\+@|<>|>>|<<|-@|\\[\\]|~|`|\\^|\\||&|<|%|/|>|\\+|-|\\*)', 'ss'],
      [":'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 'ss'],
      ["'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 's1'],
      [':"', 'ss', 'simple-sym'],
      ['([a-zA-Z_]\\w*)(:)(?!:)', ['ss', 'p']],
      ['"', 's2', 'simple-string'],
      ['(?<!\\.)`', 'sb', 'simple-backtick'],
      ['%[QWx]?\\{', 'sx', 'cb-intp-string'],
      ['%[qsw]\\{', 'sx', 'cb-string'],
      ['%r\\{', 'sr', 'cb-regex'],
      ['%[QWx]?\\[', 'sx', 'sb-intp-string'],
      ['%[qsw]\\[', 'sx', 'sb-string'],
      ['%r\\[', 'sr', 'sb-regex'],
      ['%[QWx]?\\(', 'sx', 'pa-intp-string'],
      ['%[qsw]\\(', 'sx', 'pa-string'],
      ['%r\\(', 'sr', 'pa-regex'],
      ['%[QWx]?<', 'sx', 'ab-intp-string'],
      ['%[qsw]<', 'sx', 'ab-string'],
      ['%r<', 'sr', 'ab-regex'],
      ['(%r([\\W_]))((?:\\\\\\2|(?!\\2).)*)(\\2[mixounse]*)', 's'],
      ['%[qsw]([\\W_])((?:\\\\\\1|(?!\\1).)*)\\1', 'sx'],
      ['(%[QWx]([\\W_]))((?:\\\\\\2|(?!\\2).)*)(\\2)', 's'],
      ['(?<=[-+/*%=<>&!^|~,(])(\\s*)(%([\\t ])(?:(?:\\\\\\3|(?!\\3).)*)\\3)', ['', 'sx', '']],
      ['^(\\s*)(%([\\t ])(?:(?:\\\\\\3|(?!\\3).)*)\\3)', ['', 'sx', '']],
      ['(%([^a-zA-Z0-9\\s]))((?:\\\\\\2|(?!\\2).)*)(\\2)', 's']
    ],
    'simple-backtick': [
      'string-intp-escaped',
      ['[^\\\\`#]+', 'sb'],
      ['[\\\\#]', 'sb'],
      ['`', 'sb', '#pop']
    ],
    'ab-regex': [
      ['\\\\[\\\\<>]', 'sr'],
      ['<', 'sr', '#push'],
      ['>[mixounse]*', 'sr', '#pop'],
      'string-intp',
      ['[\\\\#<>]', 'sr'],
      ['[^\\\\#<>]+', 'sr']
    ],
    'cb-regex': [
      ['\\\\[\\\\{}]', 'sr'],
      ['\\{', 'sr', '#push'],
      ['\\}[mixounse]*', 'sr', '#pop'],
      'string-intp',
      ['[\\\\#{}]', 'sr'],
      ['[^\\\\#{}]+', 'sr']
    ],
    'end-part': [
      ['.+', 'cp', '#pop']
    ],
    'string-intp': [
      ['#\\{', 'si', 'in-intp'],
      ['#@@?[a-zA-Z_]\\w*', 'si'],
      ['#\\$[a-zA-Z_]\\w*', 'si']
    ],
    'interpolated-string': [
      'string-intp',
      ['[\\\\#]', 'sx'],
      ['[^\\\\#]+', 'sx']
    ],
    classname: [
      ['\\(', 'p', 'defexpr'],
      ['<<', 'o', '#pop'],
      ['[A-Z_]\\w*', 'nc', '#pop'],
      ['', '', '#pop']
    ],
    'cb-intp-string': [
      ['\\\\[\\\\{}]', 'sx'],
      ['\\{', 'sx', '#push'],
      ['\\}', 'sx', '#pop'],
      'string-intp-escaped',
      ['[\\\\#{}]', 'sx'],
      ['[^\\\\#{}]+', 'sx']
    ],
    root: [
      ['\\A#!.+?$', 'ch'],
      ['#.*?$', 'c1'],
      ['=begin\\s.*?\\n=end.*?$', 'cm'],
      ['(defined\\?|return|ensure|rescue|unless|undef|until|break|begin|elsif|super|alias|while|retry|BEGIN|raise|yield|redo|next|case|when|then|else|end|for|END|do|if|in)\\b', 'k'],
      ['(module)(\\s+)([a-zA-Z_]\\w*(?:::[a-zA-Z_]\\w*)*)', ['k', '', 'nn']],
      ['(def)(\\s+)', ['k', ''], 'funcname'],
      ['def(?=[*%&^`~+-/\\[<>=])', 'k', 'funcname'],
      ['(class)(\\s+)', ['k', ''], 'classname'],
      ['(module_function|attr_accessor|attr_reader|attr_writer|initialize|protected|include|private|extend|public|raise|false|catch|throw|attr|loop|true|new|nil)\\b', 'kp'],
      ['(not|and|or)\\b', 'ow'],
      ['(protected_method_defined|private_method_defined|public_method_defined|method_defined|const_defined|block_given|instance_of|respond_to|iterator|autoload|kind_of|tainted|include|frozen|equal|is_a|nil|eql)\\?', 'nb'],
      ['(chomp|chop|exit|gsub|sub)!', 'nb'],
      ['(?<!\\.)(protected_instance_methods|private_instance_methods|public_instance_methods|instance_variable_set|instance_variable_get|private_class_method|public_class_method|instance_variables|protected_methods|singleton_methods|included_modules|instance_methods|global_variables|private_methods|local_variables|instance_method|class_variables|public_methods|const_defined\\?|set_trace_func|method_missing|const_missing|instance_eval|module_eval|untrace_var|class_eval|trace_var|const_get|readlines|ancestors|constants|const_set|object_id|readline|autoload|__send__|untaint|methods|display|Integer|sprintf|inspect|require|syscall|at_exit|binding|extend|printf|lambda|__id__|String|callcc|method|select|format|system|freeze|caller|raise|Float|print|throw|taint|clone|srand|Array|abort|split|catch|chomp|sleep|open|puts|putc|fork|fail|trap|exit|scan|getc|self|send|eval|gets|exec|gsub|proc|load|loop|chop|warn|hash|test|name|to_a|rand|to_s|sub|dup|id|p)\\b', 'nb'],
      ['__(FILE|LINE)__\\b', 'bp'],
      ['(?<!\\w)(<<-?)(["`\\\']?)([a-zA-Z_]\\w*)(\\2)(.*?\\n)', 's'],
      ['(<<-?)("|\\\')()(\\2)(.*?\\n)', 's'],
      ['__END__', 'cp', 'end-part'],
      ['(?:^|(?<=[=<>~!:])|(?<=(?:\\s|;)when\\s)|(?<=(?:\\s|;)or\\s)|(?<=(?:\\s|;)and\\s)|(?<=\\.index\\s)|(?<=\\.scan\\s)|(?<=\\.sub\\s)|(?<=\\.sub!\\s)|(?<=\\.gsub\\s)|(?<=\\.gsub!\\s)|(?<=\\.match\\s)|(?<=(?:\\s|;)if\\s)|(?<=(?:\\s|;)elsif\\s)|(?<=^when\\s)|(?<=^index\\s)|(?<=^scan\\s)|(?<=^sub\\s)|(?<=^gsub\\s)|(?<=^sub!\\s)|(?<=^gsub!\\s)|(?<=^match\\s)|(?<=^if\\s)|(?<=^elsif\\s))(\\s*)(/)', ['', 'sr'], 'multiline-regex'],
      ['(?<=\\(|,|\\[)/', 'sr', 'multiline-regex'],
      ['(\\s+)(/)(?![\\s=])', ['', 'sr'], 'multiline-regex'],
      ['(0_?[0-7]+(?:_[0-7]+)*)(\\s*)([/?])?', ['mo', '', 'o']],
      ['(0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*)(\\s*)([/?])?', ['mh', '', 'o']],
      ['(0b[01]+(?:_[01]+)*)(\\s*)([/?])?', ['mb', '', 'o']],
      ['([\\d]+(?:[_e]\\d+)*)(\\s*)([/?])?', ['mi', '', 'o']],
      ['@@[a-zA-Z_]\\w*', 'vc'],
      ['@[a-zA-Z_]\\w*', 'vi'],
      ['\\$\\w+', 'vg'],
      ['\\$[!@&`\\\'+~=/\\\\,;.<>_*$?:"^-]', 'vg'],
      ['\\$-[0adFiIlpvw]', 'vg'],
      ['::', 'o'],
      'strings',
      ['\\?(\\\\[MC]-)*(\\\\([\\\\abefnrstv#"\\\']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})|\\S)(?!\\w)', 'sc'],
      ['[A-Z]\\w+', 'no'],
      ['(\\.|::)(===|\\[\\]=|<=>|\\*\\*|==|>=|\\+@|<>|>>|<<|-@|\\[\\]|~|`|\\^|\\||&|<|%|/|>|\\+|-|\\*)', ['o', 'n']],
      ['(\\.|::)([a-zA-Z_]\\w*[!?]?|[*%&^`~+\\-/\\[<>=])', ['o', 'n']],
      ['[a-zA-Z_]\\w*[!?]?', 'n'],
      ['(\\[|\\]|\\*\\*|<<?|>>?|>=|<=|<=>|=~|={3}|!~|&&?|\\|\\||\\.{1,3})', 'o'],
      ['[-+/*%=<>&!^|~]=?', 'o'],
      ['[(){};,/?:\\\\]', 'p'],
      ['\\s+', '']
    ],
    defexpr: [
      ['(\\))(\\.|::)?', ['p', 'o'], '#pop'],
      ['\\(', 'o', '#push'],
      'root'
    ],
    'in-intp': [
      ['\\{', 'si', '#push'],
      ['\\}', 'si', '#pop'],
      'root'
    ],
    'multiline-regex': [
      'string-intp',
      ['\\\\\\\\', 'sr'],
      ['\\\\/', 'sr'],
      ['[\\\\#]', 'sr'],
      ['[^\\\\/#]+', 'sr'],
      ['/[mixounse]*', 'sr', '#pop']
    ],
    'cb-string': [
      ['\\\\[\\\\{}]', 'sx'],
      ['\\{', 'sx', '#push'],
      ['\\}', 'sx', '#pop'],
      ['[\\\\#{}]', 'sx'],
      ['[^\\\\#{}]+', 'sx']
    ],
    funcname: [
      ['\\(', 'p', 'defexpr'],
      ['(?:([a-zA-Z_]\\w*)(\\.))?([a-zA-Z_]\\w*[!?]?|\\*\\*?|[-+]@?|[/%&|^`~]|\\[\\]=?|<<|>>|<=?>|>=?|===?)', ['nc', 'o', 'nf'], '#pop'],
      ['', '', '#pop']
    ],
    'sb-intp-string': [
      ['\\\\[\\\\\\[\\]]', 'sx'],
      ['\\[', 'sx', '#push'],
      ['\\]', 'sx', '#pop'],
      'string-intp-escaped',
      ['[\\\\#\\[\\]]', 'sx'],
      ['[^\\\\#\\[\\]]+', 'sx']
    ],
    'pa-string': [
      ['\\\\[\\\\()]', 'sx'],
      ['\\(', 'sx', '#push'],
      ['\\)', 'sx', '#pop'],
      ['[\\\\#()]', 'sx'],
      ['[^\\\\#()]+', 'sx']
    ],
    'string-intp-escaped': [
      'string-intp',
      ['\\\\([\\\\abefnrstv#"\\\']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})', 'se']
    ],
    'simple-string': [
      'string-intp-escaped',
      ['[^\\\\"#]+', 's2'],
      ['[\\\\#]', 's2'],
      ['"', 's2', '#pop']
    ],
    'pa-intp-string': [
      ['\\\\[\\\\()]', 'sx'],
      ['\\(', 'sx', '#push'],
      ['\\)', 'sx', '#pop'],
      'string-intp-escaped',
      ['[\\\\#()]', 'sx'],
      ['[^\\\\#()]+', 'sx']
    ],
    'ab-string': [
      ['\\\\[\\\\<>]', 'sx'],
      ['<', 'sx', '#push'],
      ['>', 'sx', '#pop'],
      ['[\\\\#<>]', 'sx'],
      ['[^\\\\#<>]+', 'sx']
    ],
    'sb-regex': [
      ['\\\\[\\\\\\[\\]]', 'sr'],
      ['\\[', 'sr', '#push'],
      ['\\][mixounse]*', 'sr', '#pop'],
      'string-intp',
      ['[\\\\#\\[\\]]', 'sr'],
      ['[^\\\\#\\[\\]]+', 'sr']
    ],
    'pa-regex': [
      ['\\\\[\\\\()]', 'sr'],
      ['\\(', 'sr', '#push'],
      ['\\)[mixounse]*', 'sr', '#pop'],
      'string-intp',
      ['[\\\\#()]', 'sr'],
      ['[^\\\\#()]+', 'sr']
    ],
    'sb-string': [
      ['\\\\[\\\\\\[\\]]', 'sx'],
      ['\\[', 'sx', '#push'],
      ['\\]', 'sx', '#pop'],
      ['[\\\\#\\[\\]]', 'sx'],
      ['[^\\\\#\\[\\]]+', 'sx']
    ],
    'ab-intp-string': [
      ['\\\\[\\\\<>]', 'sx'],
      ['<', 'sx', '#push'],
      ['>', 'sx', '#pop'],
      'string-intp-escaped',
      ['[\\\\#<>]', 'sx'],
      ['[^\\\\#<>]+', 'sx']
    ]
  }
}
