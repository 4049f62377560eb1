import type {StateRules} from '../state-rules.ts'

/** Gleam. Source: Chroma's `gleam.xml`. */
export const gleam: StateRules = {
  flags: 'm',
  states: {
    root: [
      ['\\s+', 'w'],
      ['///(.*?)\\n', 'sd'],
      ['//(.*?)\\n', 'c1'],
      ['(as|assert|case|opaque|panic|pub|todo)\\b', 'k'],
      ['(import|use)\\b', 'kn'],
      ['(auto|const|delegate|derive|echo|else|if|implement|macro|test)\\b', 'kr'],
      ['(let)\\b', 'kd'],
      ['(fn)\\b', 'k'],
      ['(type)\\b', 'k'],
      ['(True|False)\\b', 'kc'],
      ['0[bB][01](_?[01])*', 'mb'],
      ['0[oO][0-7](_?[0-7])*', 'mo'],
      ['0[xX][\\da-fA-F](_?[\\dA-Fa-f])*', 'mh'],
      ['\\d(_?\\d)*\\.\\d(_?\\d)*([eE][-+]?\\d(_?\\d)*)?', 'mf'],
      ['\\d(_?\\d)*', 'mi'],
      ['"', 's', 'string'],
      ['@([a-z_]\\w*[!?]?)', 'na'],
      ['[{}()\\[\\],]|[#(]|\\.\\.|<>|<<|>>', 'p'],
      [':|->', 'o'],
      ['[+\\-*/%!=<>&|.]|<-', 'o'],
      ['([a-z_][A-Za-z0-9_]*)(\\()', ['nf', 'p']],
      ['[A-Z][A-Za-z0-9_]*', 'nc'],
      ['([a-z_]\\w*[!?]?)', 'n']
    ],
    string: [
      ['"', 's', '#pop'],
      ['\\\\["\\\\fnrt]|\\\\u\\{[\\da-fA-F]{1,6}\\}', 'se'],
      ['[^\\\\"]+', 's'],
      ['\\\\', 's']
    ]
  }
}
