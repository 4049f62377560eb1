import type {StateRules} from '../state-rules.ts'

/** PHP. Source: Chroma's `php.xml`. */
export const php: StateRules = {
  flags: 'mis',
  states: {
    magicfuncs: [
      ['(__callStatic|__set_state|__construct|__debugInfo|__toString|__destruct|__invoke|__wakeup|__clone|__sleep|__isset|__unset|__call|__get|__set)\\b', 'fm']
    ],
    magicconstants: [
      ['(__NAMESPACE__|__FUNCTION__|__METHOD__|__CLASS__|__TRAIT__|__LINE__|__FILE__|__DIR__)\\b', 'no']
    ],
    classname: [
      ['(?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*', 'nc', '#pop']
    ],
    functionname: [
      'magicfuncs',
      ['(?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*', 'nf', '#pop'],
      ['', '', '#pop']
    ],
    string: [
      ['"', 's2', '#pop'],
      ['[^{$"\\\\]+', 's2'],
      ['\\\\([nrt"$\\\\]|[0-7]{1,3}|x[0-9a-f]{1,2})', 'se'],
      ['\\$(?:[_a-z]|[^\\x00-\\x7f])(?:\\w|[^\\w\\x00-\\x7f])*(\\[\\S+?\\]|->(?:[_a-z]|[^\\x00-\\x7f])(?:\\w|[^\\w\\x00-\\x7f])*)?', 'si'],
      ['(\\{\\$\\{)(.*?)(\\}\\})', ['si', '@root', 'si']],
      ['(\\{)(\\$.*?)(\\})', ['si', '@root', 'si']],
      ['(\\$\\{)(\\S+)(\\})', ['si', 'nv', 'si']],
      ['[${\\\\]', 's2']
    ],
    variablevariable: [
      ['\\}', 'nv', '#pop'],
      'root'
    ],
    attribute: [
      ['\\]', 'p', '#pop'],
      ['\\(', 'p', 'attributeparams'],
      ['(?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*', 'nd'],
      'root'
    ],
    attributeparams: [
      ['\\)', 'p', '#pop'],
      'root'
    ],
    root: [
      ['\\?>', 'cp', '#pop'],
      ['(<<<)([\\\'"]?)((?:[_a-z]|[^\\x00-\\x7f])(?:\\w|[^\\w\\x00-\\x7f])*)(\\2\\n.*?\\n[^\\S\\n]*)(\\3)(;?)(\\n)', ['s', 's', 'dl', 's', 'dl', 'p', '']],
      ['\\s+', ''],
      ['#\\[', 'p', 'attribute'],
      ['#.*?\\n', 'c1'],
      ['//.*?\\n', 'c1'],
      ['/\\*\\*/', 'cm'],
      ['/\\*\\*.*?\\*/', 'sd'],
      ['/\\*.*?\\*/', 'cm'],
      ['(->|::)(\\s*)((?:[_a-z]|[^\\x00-\\x7f])(?:\\w|[^\\w\\x00-\\x7f])*)', ['o', '', 'na']],
      ['[~!%^&*+=|:.<>/@-]+', 'o'],
      ['\\?', 'o'],
      ['[\\[\\]{}();,]+', 'p'],
      ['(new)(\\s+)(class)\\b', ['k', '', 'k']],
      ['(class)(\\s+)', ['k', ''], 'classname'],
      ['(function)(\\s*)(?=\\()', ['k', '']],
      ['(function)(\\s+)(&?)(\\s*)', ['k', '', 'o', ''], 'functionname'],
      ['(const)(\\s+)((?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*)', ['k', '', 'no']],
      ['(and|E_PARSE|old_function|E_ERROR|or|as|E_WARNING|parent|eval|PHP_OS|break|exit|case|extends|PHP_VERSION|cfunction|FALSE|print|for|require|continue|foreach|require_once|declare|return|default|static|do|switch|die|stdClass|echo|else|TRUE|elseif|var|empty|if|xor|enddeclare|include|virtual|endfor|include_once|while|endforeach|global|endif|list|endswitch|new|endwhile|not|array|E_ALL|NULL|final|php_user_filter|interface|implements|public|private|protected|abstract|clone|try|catch|throw|this|use|namespace|trait|yield|finally|match)\\b', 'k'],
      ['(true|false|null)\\b', 'kc'],
      'magicconstants',
      ['\\$\\{', 'nv', 'variablevariable'],
      ['\\$+(?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*', 'nv'],
      ['(?:[\\\\_a-z]|[^\\x00-\\x7f])(?:[\\\\\\w]|[^\\w\\x00-\\x7f])*', 'nx'],
      ['(\\d+\\.\\d*|\\d*\\.\\d+)(e[+-]?[0-9]+)?', 'mf'],
      ['\\d+e[+-]?[0-9]+', 'mf'],
      ['0o?[0-7_]+', 'mo'],
      ['0x[a-f0-9_]+', 'mh'],
      ['\\d[\\d_]*', 'mi'],
      ['0b[01_]+', 'mb'],
      ["'([^'\\\\]*(?:\\\\.[^'\\\\]*)*)'", 's1'],
      ['`([^`\\\\]*(?:\\\\.[^`\\\\]*)*)`', 'sb'],
      ['"', 's2', 'string']
    ]
  }
}
