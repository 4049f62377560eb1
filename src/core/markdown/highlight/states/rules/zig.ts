import type {StateRules} from '../state-rules.ts'

/** Zig. Source: Chroma's `zig.xml`. */
export const zig: StateRules = {
  flags: 'm',
  states: {
    string: [
      ['\\\\x[0-9a-fA-F]{2}', 'se'],
      ['\\\\u\\{[0-9a-fA-F]+\\}', 'se'],
      ['\\\\[nrt\'"\\\\]', 'se'],
      ['[^\\\\"\\n]+', 's'],
      ['"', 's', '#pop'],
      ['\\\\', 's']
    ],
    quoted_ident: [
      ['\\\\x[0-9a-fA-F]{2}', 'se'],
      ['\\\\u\\{[0-9a-fA-F]+\\}', 'se'],
      ['\\\\[nrt\'"\\\\]', 'se'],
      ['[^\\\\"\\n]+', 'n'],
      ['"', 'n', '#pop'],
      ['\\\\', 'n']
    ],
    root: [
      ['\\n', 'w'],
      ['\\s+', 'w'],
      ['//!.*$', 'cs'],
      ['///.*$', 'cs'],
      ['//.*$', 'c1'],
      ['(break|return|continue|asm|defer|errdefer|unreachable|try|catch|suspend|resume|nosuspend)\\b', 'k'],
      ['(const|var|extern|packed|export|pub|noalias|inline|noinline|comptime|volatile|allowzero|align|addrspace|linksection|threadlocal|callconv)\\b', 'kr'],
      ['(struct|enum|union|error|opaque)\\b', 'k'],
      ['(while|for)\\b', 'k'],
      ['(bool|void|noreturn|type|anyerror|anyopaque|f16|f32|f64|f80|f128|i8|u8|i16|u16|i32|u32|i64|u64|i128|u128|isize|usize|comptime_int|comptime_float|c_char|c_short|c_ushort|c_int|c_uint|c_long|c_ulong|c_longlong|c_ulonglong|c_longdouble)\\b', 'kt'],
      ['(true|false|null|undefined)\\b', 'kc'],
      ['(if|else|switch|and|or|orelse)\\b', 'k'],
      ['(fn|test|anyframe|anytype)\\b', 'k'],
      ['0x[0-9a-fA-F][0-9a-fA-F_]*(?:\\.[0-9a-fA-F][0-9a-fA-F_]*(?:[pP][-+]?[0-9][0-9_]*)?|[pP][-+]?[0-9][0-9_]*)', 'mf'],
      ['[0-9][0-9_]*(?:\\.[0-9][0-9_]*(?:[eE][-+]?[0-9][0-9_]*)?|[eE][-+]?[0-9][0-9_]*)', 'mf'],
      ['0b[01][01_]*', 'mb'],
      ['0o[0-7][0-7_]*', 'mo'],
      ['0x[0-9a-fA-F][0-9a-fA-F_]*', 'mh'],
      ['[0-9][0-9_]*', 'mi'],
      ['@"', 'n', 'quoted_ident'],
      ['@[a-zA-Z_][a-zA-Z0-9_]*', 'nb'],
      ['[a-zA-Z_][a-zA-Z0-9_]*(?=\\s*\\()', 'nf'],
      ['[a-zA-Z_][a-zA-Z0-9_]*', 'n'],
      ['\'(?:\\\\x[0-9a-fA-F]{2}|\\\\u\\{[0-9a-fA-F]+\\}|\\\\[nrt\'"\\\\]|[^\\\\\'\\n])\'', 'sc'],
      ['\\\\\\\\[^\\n]*', 'sh'],
      ['"', 's', 'string'],
      ['<<\\|=', 'o'],
      ['(?:\\+%=|-%=|\\*%=|\\+\\|=|-\\|=|\\*\\|=|<<=|>>=|<<\\|)', 'o'],
      ['(?:\\+\\+|\\*\\*|\\|\\||<<|>>|\\+%|-%|\\*%|\\+\\||-\\||\\*\\||==|!=|<=|>=|\\+=|-=|\\*=|/=|%=|&=|\\|=|\\^=|\\.\\*|\\.\\?|\\.\\.)', 'o'],
      ['[+\\-*/%&|^~!<>=]', 'o'],
      ['\\.\\.\\.', 'p'],
      ['=>', 'p'],
      ['->', 'p'],
      ['[{}()\\[\\],.;:?]', 'p']
    ]
  }
}
