import type {StateRules} from '../state-rules.ts'

/** HTML. Source: Chroma's `html.xml`. */
export const html: StateRules = {
  flags: 'is',
  uses: ['CSS', 'JavaScript'],
  states: {
    'script-content': [
      ['(<)(\\s*)(/)(\\s*)(script)(\\s*)(>)', ['p', '', 'p', '', 'nt', '', 'p'], '#pop'],
      ['.+?(?=<\\s*/\\s*script\\s*>)', '>JavaScript']
    ],
    'style-content': [
      ['(<)(\\s*)(/)(\\s*)(style)(\\s*)(>)', ['p', '', 'p', '', 'nt', '', 'p'], '#pop'],
      ['.+?(?=<\\s*/\\s*style\\s*>)', '>CSS']
    ],
    attr: [
      ['".*?"', 's', '#pop'],
      ["'.*?'", 's', '#pop'],
      ['[^\\s>]+', 's', '#pop']
    ],
    root: [
      ['[^<&]+', ''],
      ['&\\S*?;', 'ni'],
      ['\\<\\!\\[CDATA\\[.*?\\]\\]\\>', 'cp'],
      ['<!--', 'c', 'comment'],
      ['<\\?.*?\\?>', 'cp'],
      ['<![^>]*>', 'cp'],
      ['(<)(\\s*)(script)(\\s*)', ['p', '', 'nt', ''], 'script-content', 'tag'],
      ['(<)(\\s*)(style)(\\s*)', ['p', '', 'nt', ''], 'style-content', 'tag'],
      ['(<)(\\s*)([\\w:.-]+)', ['p', '', 'nt'], 'tag'],
      ['(<)(\\s*)(/)(\\s*)([\\w:.-]+)(\\s*)(>)', ['p', '', 'p', '', 'nt', '', 'p']]
    ],
    comment: [
      ['[^-]+', 'c'],
      ['-->', 'c', '#pop'],
      ['-', 'c']
    ],
    tag: [
      ['\\s+', ''],
      ['([\\w:-]+\\s*)(=)(\\s*)', ['na', 'o', ''], 'attr'],
      ['[\\w:-]+', 'na'],
      ['(/?)(\\s*)(>)', ['p', '', 'p'], '#pop']
    ]
  }
}
