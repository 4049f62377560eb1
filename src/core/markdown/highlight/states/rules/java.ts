import type {StateRules} from '../state-rules.ts'

/** Java. Source: Chroma's `java.xml`. */
export const java: StateRules = {
  flags: 'ms',
  states: {
    root: [
      ['(^\\s*)((?:(?:public|private|protected|static|strictfp)(?:\\s+))*)(record)\\b', ['w', '@root', 'kd'], 'class'],
      ['[^\\S\\n]+', 'w'],
      ['(//.*?)(\\n)', ['c1', 'w']],
      ['/\\*.*?\\*/', 'cm'],
      ['(assert|break|case|catch|continue|default|do|else|finally|for|if|goto|instanceof|new|return|switch|this|throw|try|while)\\b', 'k'],
      ['((?:(?:[^\\W\\d]|\\$)[\\w.\\[\\]$<>?]*\\s+)+?)((?:[^\\W\\d]|\\$)[\\w$]*)(\\s*)(\\()', ['@root', 'nf', 'w', 'p']],
      ['@[^\\W\\d][\\w.]*', 'nd'],
      ['(abstract|const|enum|exports|extends|final|implements|native|non-sealed|open|opens|permits|private|protected|provides|public|requires|sealed|static|strictfp|super|synchronized|throws|to|transient|transitive|uses|volatile|with|yield)\\b', 'kd'],
      ['(boolean|byte|char|double|float|int|long|short|void)\\b', 'kt'],
      ['(package)(\\s+)', ['kn', 'w'], 'import'],
      ['(true|false|null)\\b', 'kc'],
      ['(class|interface)\\b', 'kd', 'class'],
      ['(module)\\b', 'kd', 'module'],
      ['(var)(\\s+)', ['kd', 'w'], 'var'],
      ['(import(?:\\s+(?:static|module))?)(\\s+)', ['kn', 'w'], 'import'],
      ['"""\\n', 's', 'multiline_string'],
      ['"', 's', 'string'],
      ["'\\\\.'|'[^\\\\]'|'\\\\u[0-9a-fA-F]{4}'", 'sc'],
      ['(\\.)((?:[^\\W\\d]|\\$)[\\w$]*)', ['p', 'na']],
      ['^(\\s*)(default)(:)', ['w', 'k', 'p']],
      ['^(\\s*)((?:[^\\W\\d]|\\$)[\\w$]*)(:)', ['w', 'nl', 'p']],
      ['([^\\W\\d]|\\$)[\\w$]*', 'n'],
      ['([0-9][0-9_]*\\.([0-9][0-9_]*)?|\\.[0-9][0-9_]*)([eE][+\\-]?[0-9][0-9_]*)?[fFdD]?|[0-9][eE][+\\-]?[0-9][0-9_]*[fFdD]?|[0-9]([eE][+\\-]?[0-9][0-9_]*)?[fFdD]|0[xX]([0-9a-fA-F][0-9a-fA-F_]*\\.?|([0-9a-fA-F][0-9a-fA-F_]*)?\\.[0-9a-fA-F][0-9a-fA-F_]*)[pP][+\\-]?[0-9][0-9_]*[fFdD]?', 'mf'],
      ['0[xX][0-9a-fA-F][0-9a-fA-F_]*[lL]?', 'mh'],
      ['0[bB][01][01_]*[lL]?', 'mb'],
      ['0[0-7_]+[lL]?', 'mo'],
      ['0|[1-9][0-9_]*[lL]?', 'mi'],
      ['[~^*!%&\\[\\]<>|+=/?-]', 'o'],
      ['[{}();:.,]', 'p'],
      ['\\n', 'w']
    ],
    class: [
      ['\\s+', ''],
      ['([^\\W\\d]|\\$)[\\w$]*', 'nc', '#pop']
    ],
    module: [
      ['\\s+', ''],
      ['([^\\W\\d]|\\$)[\\w$]*', 'nc', '#pop']
    ],
    var: [
      ['([^\\W\\d]|\\$)[\\w$]*', 'n', '#pop']
    ],
    import: [
      ['[\\w.]+\\*?', 'nn', '#pop']
    ],
    multiline_string: [
      ['"""', 's', '#pop'],
      ['"', 's'],
      'string'
    ],
    string: [
      ['[^\\\\"]+', 's'],
      ['\\\\\\\\', 's'],
      ['\\\\"', 's'],
      ['\\\\', 's'],
      ['"', 's', '#pop']
    ]
  }
}
