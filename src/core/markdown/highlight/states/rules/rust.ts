import type {StateRules} from '../state-rules.ts'

/** Rust. Source: Chroma's `rust.xml`. */
export const rust: StateRules = {
  flags: 'm',
  endsLine: true,
  states: {
    modname: [
      ['\\s+', ''],
      ['[a-zA-Z_]\\w*', 'nn', '#pop'],
      ['', '', '#pop']
    ],
    lifetime: [
      ['[a-zA-Z_]+\\w*', 'na'],
      ['', '', '#pop']
    ],
    number_lit: [
      ['[ui](8|16|32|64|size)', 'k', '#pop'],
      ['f(32|64)', 'k', '#pop'],
      ['', '', '#pop']
    ],
    attribute_common: [
      ['"', 's', 'string'],
      ['\\[', 'cp', 'attribute[']
    ],
    bytestring: [
      ['\\\\x[89a-fA-F][0-9a-fA-F]', 'se'],
      'string'
    ],
    comment: [
      ['[^*/]+', 'cm'],
      ['/\\*', 'cm', '#push'],
      ['\\*/', 'cm', '#pop'],
      ['[*/]', 'cm']
    ],
    doccomment: [
      ['[^*/]+', 'sd'],
      ['/\\*', 'sd', '#push'],
      ['\\*/', 'sd', '#pop'],
      ['[*/]', 'sd']
    ],
    funcname: [
      ['\\s+', ''],
      ['[a-zA-Z_]\\w*', 'nf', '#pop'],
      ['', '', '#pop']
    ],
    formatted_string: [
      ['"', 's', '#pop'],
      ['\\\\[\'"\\\\nrt]|\\\\(?=\\n)|\\\\x[0-7][0-9a-fA-F]|\\\\0|\\\\u\\{[0-9a-fA-F]{1,6}\\}|\\{\\{|\\}\\}', 'se'],
      ['\\{[^}]*\\}', 'si'],
      ['[^\\\\"\\{\\}]+', 's'],
      ['\\\\', 's']
    ],
    string: [
      ['"', 's', '#pop'],
      ['\\\\[\'"\\\\nrt]|\\\\(?=\\n)|\\\\x[0-7][0-9a-fA-F]|\\\\0|\\\\u\\{[0-9a-fA-F]{1,6}\\}', 'se'],
      ['[^\\\\"]+', 's'],
      ['\\\\', 's']
    ],
    root: [
      ['#![^[\\r\\n].*$', 'cp'],
      ['', '', 'base']
    ],
    'attribute[': [
      'attribute_common',
      ['\\]', 'cp', '#pop'],
      ['[^"\\]\\[]+', 'cp']
    ],
    base: [
      ['\\n', 'w'],
      ['\\s+', 'w'],
      ['//!.*?\\n', 'sd'],
      ['///(\\n|[^/].*?\\n)', 'sd'],
      ['//(.*?)\\n', 'c1'],
      ['/\\*\\*(\\n|[^/*])', 'sd', 'doccomment'],
      ['/\\*!', 'sd', 'doccomment'],
      ['/\\*', 'cm', 'comment'],
      ['"', 's', 'string'],
      ['\\$([a-zA-Z_]\\w*|\\(,?|\\),?|,?)', 'cp'],
      ['(unsafe|static|extern|return|const|crate|where|while|await|trait|super|async|match|impl|else|move|loop|pub|ref|mut|for|dyn|use|box|in|if|as)\\b', 'k'],
      ['(abstract|override|unsized|virtual|become|typeof|final|macro|yield|priv|try|do)\\b', 'kr'],
      ['(true|false)\\b', 'kc'],
      ['self\\b', 'bp'],
      ['mod\\b', 'k', 'modname'],
      ['let\\b', 'kd'],
      ['fn\\b', 'k', 'funcname'],
      ['(struct|enum|type|union)\\b', 'k', 'typename'],
      ['(default)(\\s+)(type|fn)\\b', ['k', '', 'k']],
      ['(isize|usize|bool|char|u128|i128|i64|i32|i16|str|u64|u32|f32|f64|u16|i8|u8)\\b', 'kt'],
      ['[sS]elf\\b', 'bp'],
      ['(DoubleEndedIterator|ExactSizeIterator|IntoIterator|PartialOrd|PartialEq|ToString|Iterator|ToOwned|Default|Result|String|FnOnce|Extend|Option|FnMut|Unpin|Sized|AsRef|AsMut|Clone|None|From|Into|Sync|drop|Send|Drop|Copy|Some|Ord|Err|Box|Vec|Eq|Ok|Fn)\\b', 'nb'],
      ['::\\b', ''],
      ['(?::|->)', '', 'typename'],
      ["(break|continue)(\\b\\s*)(\\'[A-Za-z_]\\w*)?", ['k', 'w', 'nl']],
      ['\'(\\\\[\'"\\\\nrt]|\\\\x[0-7][0-9a-fA-F]|\\\\0|\\\\u\\{[0-9a-fA-F]{1,6}\\}|.)\'', 'sc'],
      ['(b)(\'(?:\\\\[\'"\\\\nrt]|\\\\x[0-9a-fA-F]{2}|\\\\0|.)\')', ['sa', 'sc']],
      ['0b[01_]+', 'mb', 'number_lit'],
      ['0o[0-7_]+', 'mo', 'number_lit'],
      ['0[xX][0-9a-fA-F_]+', 'mh', 'number_lit'],
      ['[0-9][0-9_]*(\\.[0-9_]+[eE][+\\-]?[0-9_]+|\\.[0-9_]*(?!\\.)|[eE][+\\-]?[0-9_]+)', 'mf', 'number_lit'],
      ['[0-9][0-9_]*', 'mi', 'number_lit'],
      ['(b)(")', ['sa', 's'], 'bytestring'],
      ['(?s)(b?r)(#{0,16})(".*?"\\2)', ['sa', 's', 's']],
      ["'(static|_)", 'nb'],
      ["'", 'na', 'lifetime'],
      ['\\.\\.=?', 'o'],
      ['[{}()\\[\\],.;]', 'p'],
      ['[+\\-*/%&|<>^!~@=:?]', 'o'],
      ['\\b(r#)?_?[A-Z][0-9_]*[A-Z][A-Z0-9_]*\\b', 'no'],
      ['((?:e?print(?:ln)?|format(?:_args)?|panic|todo|un(?:reachable|implemented))!)(\\s*)(\\()(\\s*)(")', ['fm', 'w', 'p', 'w', 's'], 'formatted_string'],
      ['([a-zA-Z_]\\w*!)(\\s*)(\\(|\\[|\\{)', ['fm', 'w', 'p']],
      ['(r#)?[a-zA-Z_]\\w*', 'n'],
      ['r#[a-zA-Z_]\\w*', 'n'],
      ['#!?\\[', 'cp', 'attribute['],
      ['#', '']
    ],
    typename: [
      ['\\s+', ''],
      ['&', 'kp'],
      ["'(static|_)", 'nb'],
      ["'", 'na', 'lifetime'],
      ['(DoubleEndedIterator|ExactSizeIterator|IntoIterator|PartialOrd|PartialEq|ToString|Iterator|ToOwned|Default|Result|String|FnOnce|Extend|Option|FnMut|Unpin|Sized|AsRef|AsMut|Clone|None|From|Into|Sync|drop|Send|Drop|Copy|Some|Ord|Err|Box|Vec|Eq|Ok|Fn)\\b', 'nb'],
      ['(isize|usize|bool|char|u128|i128|i64|i32|i16|str|u64|u32|f32|f64|u16|i8|u8)\\b', 'kt'],
      ['[a-zA-Z_]\\w*', 'nc', '#pop'],
      ['', '', '#pop']
    ]
  }
}
