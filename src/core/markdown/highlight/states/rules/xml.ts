import type {StateRules} from '../state-rules.ts'

/** XML. Source: Chroma's `xml.xml`. */
export const xml: StateRules = {
  flags: 'ms',
  states: {
    root: [
      ['[^<&]+', ''],
      ['&\\S*?;', 'ni'],
      ['\\<\\!\\[CDATA\\[.*?\\]\\]\\>', 'cp'],
      ['<!--', 'c', 'comment'],
      ['<\\?.*?\\?>', 'cp'],
      ['<![^>]*>', 'cp'],
      ['<\\s*[\\w:.-]+', 'nt', 'tag'],
      ['<\\s*/\\s*[\\w:.-]+\\s*>', 'nt']
    ],
    comment: [
      ['[^-]+', 'c'],
      ['-->', 'c', '#pop'],
      ['-', 'c']
    ],
    tag: [
      ['\\s+', ''],
      ['[\\w.:-]+\\s*=', 'na', 'attr'],
      ['/?\\s*>', 'nt', '#pop']
    ],
    attr: [
      ['\\s+', ''],
      ['".*?"', 's', '#pop'],
      ["'.*?'", 's', '#pop'],
      ['[^\\s>]+', 's', '#pop']
    ]
  }
}
