import type {StateRules} from '../state-rules.ts'

/** Protocol buffers. Source: Chroma's `protobuf.xml`. */
export const protobuf: StateRules = {
  flags: 'm',
  states: {
    package: [
      ['[a-zA-Z_][\\w.]*', 'nn', '#pop'],
      ['', '', '#pop']
    ],
    message: [
      ['[a-zA-Z_][\\w.]*', 'nc', '#pop'],
      ['', '', '#pop']
    ],
    type: [
      ['[a-zA-Z_]\\w*', 'n', '#pop'],
      ['', '', '#pop']
    ],
    root: [
      ['\\s+', ''],
      ['[,;{}\\[\\]()<>]', 'p'],
      ['/(\\\\\\n)?/(\\n|(.|\\n)*?[^\\\\]\\n)', 'c1'],
      ['/(\\\\\\n)?\\*(.|\\n)*?\\*(\\\\\\n)?/', 'cm'],
      ['\\b(ctype|default|edition|export|local|max|option|optional|packed|public|repeated|required|reserved|returns|stream|syntax|to|weak)\\b', 'k'],
      ['\\b(extensions|map)\\b', 'kd'],
      ['(sfixed32|sfixed64|fixed32|fixed64|sint32|sint64|double|string|uint32|uint64|int32|float|int64|bytes|bool)\\b', 'kt'],
      ['(true|false)\\b', 'kc'],
      ['(package)(\\s+)', ['kn', ''], 'package'],
      ['import\\b', 'kn'],
      ['(message|extend)(\\s+)', ['kd', ''], 'message'],
      ['(enum|group|oneof|rpc|service)(\\s+)', ['kd', ''], 'type'],
      ['\\".*?\\"', 's'],
      ["\\'.*?\\'", 's'],
      ['(\\d+\\.\\d*|\\.\\d+|\\d+)[eE][+-]?\\d+[LlUu]*', 'mf'],
      ['(\\d+\\.\\d*|\\.\\d+|\\d+[fF])[fF]?', 'mf'],
      ['(\\-?(inf|nan))\\b', 'mf'],
      ['0x[0-9a-fA-F]+[LlUu]*', 'mh'],
      ['0[0-7]+[LlUu]*', 'mo'],
      ['\\d+[LlUu]*', 'mi'],
      ['[+-=]', 'o'],
      ['([a-zA-Z_][\\w.]*)([ \\t]*)(=)', ['n', '', 'o']],
      ['[a-zA-Z_][\\w.]*', 'n']
    ]
  }
}
