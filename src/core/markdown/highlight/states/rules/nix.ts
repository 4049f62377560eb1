import type {StateRules} from '../state-rules.ts'

/** Nix. Source: Chroma's `nix.xml`. */
export const nix: StateRules = {
  flags: 'm',
  states: {
    space: [
      ['[ \\t\\r\\n]+', '']
    ],
    paren: [
      ['\\)', 'p', '#pop'],
      'root'
    ],
    scope: [
      ['}:', 'p', '#pop'],
      ['}', 'p', '#pop'],
      ["in(?![a-zA-Z0-9_'-])", 'k', '#pop'],
      ['\\${', 'si', 'interpol'],
      'root',
      ['(=|\\?|,)', 'o']
    ],
    builtins: [
      ["throw(?![a-zA-Z0-9_'-])", 'ne'],
      ["(dependencyClosure|fetchTarball|filterSource|currentTime|removeAttrs|baseNameOf|derivation|toString|builtins|getAttr|hasAttr|getEnv|isNull|abort|dirOf|toXML|map)(?![a-zA-Z0-9_'-])", 'nb']
    ],
    literals: [
      ["(false|true|null)(?![a-zA-Z0-9_'-])", 'no'],
      'uri',
      'path',
      'int',
      'float'
    ],
    keywords: [
      ["import(?![a-zA-Z0-9_'-])", 'kn'],
      ["(inherit|assert|with|then|else|rec|if)(?![a-zA-Z0-9_'-])", 'k']
    ],
    list: [
      ['\\]', 'p', '#pop'],
      'root'
    ],
    operators: [
      [' [/-] ', 'o'],
      ['(\\.)(\\${)', ['o', 'si'], 'interpol'],
      ['(\\?)(\\s*)(\\${)', ['o', '', 'si'], 'interpol'],
      ['(&&|>=|<=|\\+\\+|->|!=|=|\\|\\||//|==|@|!|\\+|\\?|<|\\.|>|\\*)', 'o'],
      ['[;:]', 'p']
    ],
    comment: [
      ['\\*/', 'cm', '#pop'],
      ['.|\\n', 'cm']
    ],
    interpol: [
      ['}', 'si', '#pop'],
      'root'
    ],
    path: [
      ['[a-zA-Z0-9._+-]*(/[a-zA-Z0-9._+-]+)+', 'sr'],
      ['~(/[a-zA-Z0-9._+-]+)+/?', 'sr'],
      ['<[a-zA-Z0-9._+-]+(/[a-zA-Z0-9._+-]+)*>', 'sr']
    ],
    float: [
      ["-?(([1-9][0-9]*\\.[0-9]*)|(0?\\.[0-9]+))([Ee][+-]?[0-9]+)?(?![a-zA-Z0-9_'-])", 'mf']
    ],
    root: [
      'keywords',
      'builtins',
      'literals',
      'operators',
      ['#.*$', 'c1'],
      ['/\\*', 'cm', 'comment'],
      ['\\(', 'p', 'paren'],
      ['\\[', 'p', 'list'],
      ['"', 's2', 'qstring'],
      ["''", 's1', 'istring'],
      ['{', 'p', 'scope'],
      ["let(?![a-zA-Z0-9_'-])", 'k', 'scope'],
      'id',
      'space'
    ],
    int: [
      ["-?[0-9]+(?![a-zA-Z0-9_'-])", 'mi']
    ],
    uri: [
      ["[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9%/?:@&=+$,_.!~*'-]+", 'sd']
    ],
    qstring: [
      ['"', 's2', '#pop'],
      ['\\${', 'si', 'interpol'],
      ['\\\\.', 'se'],
      ['.|\\n', 's2']
    ],
    istring: [
      ["''\\$", 'se'],
      ["'''", 'se'],
      ["''\\\\.", 'se'],
      ["''", 's1', '#pop'],
      ['\\${', 'si', 'interpol'],
      ['\\$.', 's1'],
      ['.|\\n', 's1']
    ],
    id: [
      ["[a-zA-Z_][a-zA-Z0-9_'-]*", 'n']
    ]
  }
}
