import type {StateRules} from '../state-rules.ts'

/** Python. Source: Chroma's `python.xml`. */
export const python: StateRules = {
  flags: 'm',
  states: {
    numbers: [
      ['(\\d(?:_?\\d)*\\.(?:\\d(?:_?\\d)*)?|(?:\\d(?:_?\\d)*)?\\.\\d(?:_?\\d)*)([eE][+-]?\\d(?:_?\\d)*)?', 'mf'],
      ['\\d(?:_?\\d)*[eE][+-]?\\d(?:_?\\d)*j?', 'mf'],
      ['0[oO](?:_?[0-7])+', 'mo'],
      ['0[bB](?:_?[01])+', 'mb'],
      ['0[xX](?:_?[a-fA-F0-9])+', 'mh'],
      ['\\d(?:_?\\d)*', 'mi']
    ],
    expr: [
      ['(?i)(rf|fr)(""")', ['sa', 's2'], 'rfstringescape tdqf'],
      ["(?i)(rf|fr)(''')", ['sa', 's1'], 'rfstringescape tsqf'],
      ['(?i)(rf|fr)(")', ['sa', 's2'], 'rfstringescape dqf'],
      ["(?i)(rf|fr)(')", ['sa', 's1'], 'rfstringescape sqf'],
      ['([fF])(""")', ['sa', 's2'], 'fstringescape tdqf'],
      ["([fF])(''')", ['sa', 's1'], 'fstringescape tsqf'],
      ['([fF])(")', ['sa', 's2'], 'fstringescape dqf'],
      ["([fF])(')", ['sa', 's1'], 'fstringescape sqf'],
      ['(?i)(rb|br|r)(""")', ['sa', 's2'], 'tdqs'],
      ["(?i)(rb|br|r)(''')", ['sa', 's1'], 'tsqs'],
      ['(?i)(rb|br|r)(")', ['sa', 's2'], 'dqs'],
      ["(?i)(rb|br|r)(')", ['sa', 's1'], 'sqs'],
      ['([uUbB]?)(""")', ['sa', 's2'], 'stringescape tdqs'],
      ["([uUbB]?)(''')", ['sa', 's1'], 'stringescape tsqs'],
      ['([uUbB]?)(")', ['sa', 's2'], 'stringescape dqs'],
      ["([uUbB]?)(')", ['sa', 's1'], 'stringescape sqs'],
      ['[^\\S\\n]+', ''],
      'numbers',
      ['!=|==|<<|>>|:=|[-~+/*%=<>&^|.]', 'o'],
      ['[]{}:(),;[]', 'p'],
      ['(in|is|and|or|not)\\b', 'ow'],
      'expr-keywords',
      'builtins',
      'magicfuncs',
      'magicvars',
      'name'
    ],
    'fstrings-double': [
      ['\\}', 'si'],
      ['\\{', 'si', 'expr-inside-fstring'],
      ['[^\\\\\\\'"{}\\n]+', 's2'],
      ['[\\\'"\\\\]', 's2']
    ],
    keywords: [
      ['(yield from|nonlocal|continue|finally|except|lambda|assert|global|return|raise|yield|while|break|await|async|pass|else|elif|with|try|for|del|as|if|match|case)\\b', 'k'],
      ['(False|True|None)\\b', 'kc']
    ],
    dqs: [
      ['"', 's2', '#pop'],
      ['\\\\\\\\|\\\\"|\\\\\\n', 'se'],
      'strings-double'
    ],
    fromimport: [
      ['(\\s+)(import)\\b', ['', 'kn'], '#pop'],
      ['\\.', 'nn'],
      ['None\\b', 'bp', '#pop'],
      ['[_\\p{L}][_\\p{L}\\p{N}]*', 'nn'],
      ['', '', '#pop']
    ],
    builtins: [
      ['(?<!\\.)(staticmethod|classmethod|memoryview|__import__|issubclass|isinstance|frozenset|bytearray|enumerate|reversed|property|compile|complex|delattr|hasattr|setattr|globals|getattr|divmod|filter|locals|format|object|sorted|slice|print|bytes|range|input|tuple|round|super|float|eval|list|dict|repr|type|vars|hash|next|bool|open|iter|oct|pow|min|zip|max|map|bin|len|set|any|dir|all|abs|str|sum|chr|int|hex|ord|id)\\b', 'nb'],
      ['(?<!\\.)(self|Ellipsis|NotImplemented|cls)\\b', 'bp'],
      ['(?<!\\.)(PendingDeprecationWarning|ConnectionAbortedError|ConnectionRefusedError|UnicodeTranslateError|ConnectionResetError|ModuleNotFoundError|NotImplementedError|FloatingPointError|StopAsyncIteration|UnicodeDecodeError|DeprecationWarning|UnicodeEncodeError|NotADirectoryError|ProcessLookupError|ZeroDivisionError|IsADirectoryError|FileNotFoundError|UnboundLocalError|KeyboardInterrupt|ChildProcessError|EnvironmentError|IndentationError|InterruptedError|BlockingIOError|ArithmeticError|ConnectionError|BrokenPipeError|FileExistsError|ResourceWarning|PermissionError|RuntimeWarning|ReferenceError|AttributeError|AssertionError|UnicodeWarning|RecursionError|StopIteration|BaseException|OverflowError|SyntaxWarning|FutureWarning|GeneratorExit|ImportWarning|UnicodeError|TimeoutError|WindowsError|RuntimeError|BytesWarning|SystemError|UserWarning|MemoryError|ImportError|LookupError|BufferError|SyntaxError|SystemExit|ValueError|IndexError|NameError|Exception|TypeError|TabError|EOFError|KeyError|VMSError|Warning|OSError|IOError)\\b', 'ne']
    ],
    classname: [
      ['[_\\p{L}][_\\p{L}\\p{N}]*', 'nc', '#pop']
    ],
    import: [
      ['(\\s+)(as)(\\s+)', ['', 'k', '']],
      ['\\.', 'nn'],
      ['[_\\p{L}][_\\p{L}\\p{N}]*', 'nn'],
      ['(\\s*)(,)(\\s*)', ['', 'o', '']],
      ['', '', '#pop']
    ],
    tsqs: [
      ["'''", 's1', '#pop'],
      'strings-single',
      ['\\n', 's1']
    ],
    'strings-double': [
      ['%(\\(\\w+\\))?[-#0 +]*([0-9]+|[*])?(\\.([0-9]+|[*]))?[hlL]?[E-GXc-giorsaux%]', 'si'],
      ['\\{((\\w+)((\\.\\w+)|(\\[[^\\]]+\\]))*)?(\\![sra])?(\\:(.?[<>=\\^])?[-+ ]?#?0?(\\d+)?,?(\\.\\d+)?[E-GXb-gnosx%]?)?\\}', 'si'],
      ['[^\\\\\\\'"%{\\n]+', 's2'],
      ['[\\\'"\\\\]', 's2'],
      ['%|(\\{{1,2})', 's2']
    ],
    tdqf: [
      ['"""', 's2', '#pop'],
      'fstrings-double',
      ['\\n', 's2']
    ],
    'expr-inside-fstring-inner': [
      ['[{([]', 'p', 'expr-inside-fstring-inner'],
      ['[])}]', 'p', '#pop'],
      ['\\s+', ''],
      'expr'
    ],
    sqs: [
      ["'", 's1', '#pop'],
      ["\\\\\\\\|\\\\'|\\\\\\n", 'se'],
      'strings-single'
    ],
    funcname: [
      'magicfuncs',
      ['[_\\p{L}][_\\p{L}\\p{N}]*', 'nf', '#pop'],
      ['', '', '#pop']
    ],
    'expr-keywords': [
      ['(yield from|async for|lambda|yield|await|else|for|if)\\b', 'k'],
      ['(False|True|None)\\b', 'kc']
    ],
    name: [
      ['@[_\\p{L}][_\\p{L}\\p{N}]*(\\s*\\.\\s*[_\\p{L}][_\\p{L}\\p{N}]*)*', 'nd'],
      ['@', 'o'],
      ['[_\\p{L}][_\\p{L}\\p{N}]*', 'n']
    ],
    magicfuncs: [
      ['(__instancecheck__|__subclasscheck__|__getattribute__|__length_hint__|__rfloordiv__|__ifloordiv__|__itruediv__|__contains__|__floordiv__|__rtruediv__|__reversed__|__setitem__|__complex__|__rdivmod__|__delattr__|__rmatmul__|__ilshift__|__prepare__|__delitem__|__rrshift__|__imatmul__|__rlshift__|__setattr__|__truediv__|__getitem__|__missing__|__getattr__|__irshift__|__rshift__|__format__|__invert__|__matmul__|__divmod__|__delete__|__aenter__|__lshift__|__await__|__bytes__|__anext__|__aiter__|__aexit__|__round__|__float__|__enter__|__index__|__iadd__|__ipow__|__rpow__|__iter__|__init__|__ixor__|__rmul__|__rmod__|__imul__|__imod__|__iand__|__hash__|__rsub__|__exit__|__rxor__|__bool__|__call__|__rand__|__next__|__radd__|__isub__|__repr__|__set__|__add__|__new__|__neg__|__xor__|__and__|__mul__|__mod__|__sub__|__len__|__str__|__ror__|__ior__|__pos__|__del__|__get__|__dir__|__abs__|__int__|__pow__|__eq__|__gt__|__le__|__lt__|__ne__|__or__|__ge__)\\b', 'fm']
    ],
    root: [
      ['\\n', ''],
      ['^(\\s*)([rRuUbB]{,2})("""(?:.|\\n)*?""")', ['', 'sa', 'sd']],
      ["^(\\s*)([rRuUbB]{,2})('''(?:.|\\n)*?''')", ['', 'sa', 'sd']],
      ['\\A#!.+$', 'ch'],
      ['#.*$', 'c1'],
      ['\\\\\\n', ''],
      ['\\\\', ''],
      'keywords',
      ['(def)((?:\\s|\\\\\\s)+)', ['k', ''], 'funcname'],
      ['(class)((?:\\s|\\\\\\s)+)', ['k', ''], 'classname'],
      ['(from)((?:\\s|\\\\\\s)+)', ['kn', ''], 'fromimport'],
      ['(import)((?:\\s|\\\\\\s)+)', ['kn', ''], 'import'],
      'expr'
    ],
    'fstrings-single': [
      ['\\}', 'si'],
      ['\\{', 'si', 'expr-inside-fstring'],
      ['[^\\\\\\\'"{}\\n]+', 's1'],
      ['[\\\'"\\\\]', 's1']
    ],
    magicvars: [
      ['(__annotations__|__kwdefaults__|__qualname__|__objclass__|__defaults__|__closure__|__globals__|__weakref__|__module__|__class__|__bases__|__slots__|__file__|__code__|__name__|__func__|__dict__|__self__|__mro__|__doc__)\\b', 'vm']
    ],
    tsqf: [
      ["'''", 's1', '#pop'],
      'fstrings-single',
      ['\\n', 's1']
    ],
    'strings-single': [
      ['%(\\(\\w+\\))?[-#0 +]*([0-9]+|[*])?(\\.([0-9]+|[*]))?[hlL]?[E-GXc-giorsaux%]', 'si'],
      ['\\{((\\w+)((\\.\\w+)|(\\[[^\\]]+\\]))*)?(\\![sra])?(\\:(.?[<>=\\^])?[-+ ]?#?0?(\\d+)?,?(\\.\\d+)?[E-GXb-gnosx%]?)?\\}', 'si'],
      ['[^\\\\\\\'"%{\\n]+', 's1'],
      ['[\\\'"\\\\]', 's1'],
      ['%|(\\{{1,2})', 's1']
    ],
    rfstringescape: [
      ['\\{\\{', 'se'],
      ['\\}\\}', 'se']
    ],
    sqf: [
      ["'", 's1', '#pop'],
      ["\\\\\\\\|\\\\'|\\\\\\n", 'se'],
      'fstrings-single'
    ],
    dqf: [
      ['"', 's2', '#pop'],
      ['\\\\\\\\|\\\\"|\\\\\\n', 'se'],
      'fstrings-double'
    ],
    'expr-inside-fstring': [
      ['[{([]', 'p', 'expr-inside-fstring-inner'],
      ['(=\\s*)?(\\![sraf])?\\}', 'si', '#pop'],
      ['(=\\s*)?(\\![sraf])?:', 'si', '#pop'],
      ['\\s+', ''],
      'expr'
    ],
    tdqs: [
      ['"""', 's2', '#pop'],
      'strings-double',
      ['\\n', 's2']
    ],
    fstringescape: [
      'rfstringescape',
      'stringescape'
    ],
    stringescape: [
      ['\\\\([\\\\abfnrtv"\\\']|\\n|N\\{.*?\\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}|x[a-fA-F0-9]{2}|[0-7]{1,3})', 'se']
    ]
  }
}
