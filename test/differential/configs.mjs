const off = {enable: false}
const on = {enable: true}

/** Hugo's `markup.goldmark` by name, and what else of the site's config matters. */
export const configs = {
  default: {},
  unsafe: {goldmark: {renderer: {unsafe: true}}},
  commonmark: {
    goldmark: {
      renderer: {unsafe: true, xhtml: true},
      parser: {autoHeadingID: false, attribute: {title: false}},
      extensions: {definitionList: false, footnote: off, linkify: false, strikethrough: false, table: false, taskList: false, typographer: {disable: true}}
    },
    highlight: {codeFences: false}
  },
  extended: {
    enableEmoji: true,
    goldmark: {
      renderer: {unsafe: true, hardWraps: true},
      parser: {attribute: {title: true, block: true}, autoDefinitionTermID: true, autoIDType: 'github-ascii', wrapStandAloneImageWithinParagraph: false},
      extensions: {
        strikethrough: false,
        extras: {delete: on, insert: on, mark: on, subscript: on, superscript: on},
        passthrough: {enable: true, delimiters: {block: [['\\[', '\\]'], ['$$', '$$']], inline: [['\\(', '\\)'], ['$', '$']]}}
      }
    }
  },
  cjk: {
    goldmark: {
      renderer: {xhtml: true},
      parser: {attribute: {title: false, block: true}, autoIDType: 'blackfriday'},
      extensions: {cjk: {enable: true, eastAsianLineBreaks: true, eastAsianLineBreaksStyle: 'css3draft', escapedSpace: true}, typographer: {disable: true}}
    }
  },
  hooks: {goldmark: {renderHooks: {link: {useEmbedded: 'always'}, image: {useEmbedded: 'always'}}, renderer: {unsafe: true}}}
}
