import type {StateRules} from '../state-rules.ts'

/** Lua. Source: Chroma's `lua.xml`. */
export const lua: StateRules = {
  flags: 'm',
  states: {
    funcname: [
      'ws',
      ['[.:]', 'p'],
      ['(?:[^\\W\\d]\\w*)(?=(?:(?:--\\[(=*)\\[[\\w\\W]*?\\](\\2)\\])|(?:--.*$)|(?:\\s+))*[.:])', 'nc'],
      ['(?:[^\\W\\d]\\w*)', 'nf', '#pop'],
      ['\\(', 'p', '#pop']
    ],
    label: [
      'ws',
      ['::', 'p', '#pop'],
      ['(?:[^\\W\\d]\\w*)', 'nl']
    ],
    dqs: [
      ['"', 's2', '#pop'],
      ['[^\\\\"]+', 's2']
    ],
    root: [
      ['#!.*', 'cp'],
      ['', '', 'base']
    ],
    ws: [
      ['(?:--\\[(=*)\\[[\\w\\W]*?\\](\\1)\\])', 'cm'],
      ['(?:--.*$)', 'c1'],
      ['(?:\\s+)', '']
    ],
    goto: [
      'ws',
      ['(?:[^\\W\\d]\\w*)', 'nl', '#pop']
    ],
    sqs: [
      ["'", 's1', '#pop'],
      ["[^\\\\']+", 's1']
    ],
    base: [
      'ws',
      ['(?i)0x[\\da-f]*(\\.[\\da-f]*)?(p[+-]?\\d+)?', 'mh'],
      ['(?i)(\\d*\\.\\d+|\\d+\\.\\d*)(e[+-]?\\d+)?', 'mf'],
      ['(?i)\\d+e[+-]?\\d+', 'mf'],
      ['\\d+', 'mi'],
      ['(?s)\\[(=*)\\[.*?\\]\\1\\]', 's'],
      ['::', 'p', 'label'],
      ['\\.{3}', 'p'],
      ['[=<>|~&+\\-*/%#^]+|\\.\\.', 'o'],
      ['[\\[\\]{}().,:;]', 'p'],
      ['(and|or|not)\\b', 'ow'],
      ['(break|do|else|elseif|end|for|if|in|repeat|return|then|until|while)\\b', 'kr'],
      ['goto\\b', 'kr', 'goto'],
      ['(local)\\b', 'kd'],
      ['(true|false|nil)\\b', 'kc'],
      ['(function)\\b', 'kr', 'funcname'],
      ['[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?', 'n'],
      ["'", 's1', 'stringescape sqs'],
      ['"', 's2', 'stringescape dqs']
    ],
    stringescape: [
      ['\\\\([abfnrtv\\\\"\\\']|[\\r\\n]{1,2}|z\\s*|x[0-9a-fA-F]{2}|\\d{1,3}|u\\{[0-9a-fA-F]+\\})', 'se']
    ]
  }
}
