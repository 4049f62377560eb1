import type {Rule} from '../rules.ts'

/** Rules about markdown. */
export const markdownRules = {
  'html-omitted': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected HTML \`${actual}\`, expected markdown only`,
    note: 'It is left out, as Hugo leaves it out. If you trust your content, set `markup.goldmark.renderer.unsafe = true`. Only the first of a page is reported.'
  },
  'link-unresolved': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected link to \`${actual}\`, expected ${wanted}`,
    note: 'Links to `.md` files are looked up from the page’s folder, then from the site’s root; other files in the page’s folder, then at its URL. Hugo leaves this one as it is, and readers get nothing.'
  },
  'link-as-written': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected address \`${actual}\`, expected \`${wanted}\``,
    note: 'What is meant is there, but the address is written as it stands, as in Hugo, and leads elsewhere. Set `useEmbedded = "always"` in `[markup.goldmark.renderHooks.link]` and `.image`, or write the whole address.'
  },
  'image-missing': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected image \`${actual}\`, expected a file of the page${/^(?:\/|\.\.)/.test(String(actual)) ? ' or of `static`' : ' or of the assets'}`,
    note: 'Put the file beside the page, in its folder. A file of `static/` needs a path from the root, such as `/images/a.png`, unless it lies there below the page’s URL; such a path is judged only if there are other files in its folder.'
  },
  'fence-unclosed': {
    severity: 'warning',
    sentence: () => 'Unexpected code fence without an end, expected a closing fence',
    note: 'All that follows is code, up to the end of the text or of the list item or quote around it. A closing fence stands on a line of its own, and has no fewer signs than the opening one and no word behind them.'
  },
  'code-attributes': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected \`${actual}\` after a code fence, expected ${expected}`,
    note: 'Hugo stops at braces that it cannot read. Quote values with anything but letters, digits, `_`, `:`, `.` and `-`.'
  },
  'highlighter-missing': {
    severity: 'error',
    sentence: () => 'Unexpected highlighter `shiki` without its package, expected `shiki` among your dependencies',
    note: 'Run `npm install shiki`, or take `highlighter` out of the options. Until then code is coloured by our own highlighter.'
  },
  'highlighter-theme': {
    severity: 'error',
    sentence: ({actual, key}) => `Unexpected theme \`${actual}\` for \`shikiThemes.${String(key)}\`, expected a theme of Shiki`,
    note: 'Its themes are listed at https://shiki.style/themes. Until then the configured style decides, or `github-light` and `github-dark`.'
  }
} as const satisfies Record<string, Rule>
