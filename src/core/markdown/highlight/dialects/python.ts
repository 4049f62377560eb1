import type {Dialect} from '../dialect.ts'

/** Python. */
export const python: Dialect = {
  comments: {ch: '#!'},
  operators: '!=|==|<<|>>|:=|->|[-~+/*%=<>&^|.]+',
  punctuation: '[\\]{}:(),;[]+',
  inStrings: {
    sa: '^[rRbBuUfF]{1,2}(?=["\'])',
    se: '\\\\(?:[\\\\abfnrtv"\'\\n]|N\\{[^}]*\\}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|x[\\da-fA-F]{2}|[0-7]{1,3})',
    si: '%(?:\\(\\w+\\))?[-#0 +]*(?:\\d+|\\*)?(?:\\.(?:\\d+|\\*))?[hlL]?[E-GXc-giorsaux%]|\\{(?:\\w+(?:\\.\\w+|\\[[^\\]]+\\])*)?(?:![sra])?(?::[^{}]*)?\\}'
  },
  pieces: {
    nf: '(?<=\\bdef[ \\t]+)(?!__)\\w+',
    nn: '(?<=^[ \\t]*import[ \\t][^#\\n]*|^[ \\t]*from[ \\t]+)\\b(?!as\\b)[A-Za-z_][\\w.]*',
    k: '\\byield from\\b',
    vm: '__(?:name|file|doc|dict|class|module|all|path|annotations|slots|bases|mro)__',
    fm: '__[a-z]+__',
    ne: '\\b[A-Z]\\w*(?:Error|Exception|Warning)\\b|\\b(?:KeyboardInterrupt|StopIteration|SystemExit|GeneratorExit)\\b'
  },
  scopes: {keyword: '?', built_in: 'nb', meta: 'nd', type: 'word', 'title.class.inherited': 'word', 'variable.language': 'word', 'title.function': '?', 'title.class': 'nc', literal: 'kc'},
  words: {
    k: 'assert async await break continue def del elif else except finally for global if lambda pass raise return try while yield nonlocal as with class match case',
    ow: 'in is and or not',
    kn: 'import from',
    kc: 'True False None',
    bp: 'self cls NotImplemented Ellipsis',
    nb: 'int str list dict tuple set bool float bytes object type super print range len open'
  }
}
