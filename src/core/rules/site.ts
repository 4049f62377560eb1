import type {Rule} from '../rules.ts'

/** Rules about site. */
export const siteRules = {
  'content-folder-missing': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected content folder \`${actual}\` that is not there, expected the folder with the posts`,
    note: 'Nothing is written or removed. Mind the spelling of `--content`, which starts from the root of the site, or of `contentDir` and `module.mounts` in the config; an empty folder makes a site without posts.'
  },
  'content-folder-absent': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected content folder \`${actual}\` that is not there, expected one of a language or a mount`,
    note: 'Hugo passes over it without a word. The others are built; what was made of this one before is removed.'
  },
  'file-link': {
    severity: 'info',
    sentence: () => 'Unexpected symbolic link, expected a file or a folder',
    note: 'It is passed over, as it is by Hugo, wherever it leads. Mount the folder with `module.mounts`, or copy the file.'
  },
  'file-special': {
    severity: 'warning',
    sentence: () => 'Unexpected pipe, socket or device, expected a file or a folder',
    note: 'It is passed over: to read it would mean to wait for whoever writes into it. Remove it.'
  },
  'file-unreadable': {
    severity: 'error',
    sentence: ({reason}) => `Unexpected failure to read it: ${String(reason)}`,
    note: 'It is left out, and what was made of it before stays. Mend its permissions; the others are built.'
  },
  'content-denied': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected a type that \`security.allowContent\` lets through`,
    note: 'The site’s own config forbids it, and Hugo refuses it as well. Allow the type there if you trust the authors.'
  },
  'content-untrusted': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected \`text/markdown\``,
    note: 'Hugo refuses it since 0.162, because such a file goes into the site as it is. Write `allowContent = [\'.*\']` below `[security]` if you trust the authors, or `[\'! ^text/html$\']` and nothing else to forbid it here as well.'
  },
  'content-format': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected content of type \`${actual}\`, expected \`text/markdown\` or \`text/html\``,
    note: 'Org, AsciiDoc, reStructuredText and Pandoc are not rendered here, so the file is left out. Convert it to markdown.'
  },
  'content-adapter': {
    severity: 'warning',
    sentence: () => 'Unexpected content adapter, expected markdown files',
    note: 'Pages that Hugo makes from a `_content.gotmpl` template are not made here.'
  },
  'content-file-twice': {
    severity: 'warning',
    sentence: ({first}) => `Unexpected second file for one page: \`${first}\` makes it`,
    note: 'Paths are compared without case and extension, so this file is left out, as it is by Hugo. Rename it.'
  },
  'date-source-file-time': {
    severity: 'info',
    sentence: () => 'Unexpected date source `:fileModTime`, expected one that is the same on every machine',
    note: 'A fresh checkout gives every file the same time, so it is passed over; the next source of the list counts.'
  },
  'home-leaf': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected \`${actual}\` in the root of the content, expected \`_index.md\``,
    note: 'With this name the home page is a leaf bundle: all other files are its resources, and there are no other pages.'
  },
  'page-url-twice': {
    severity: 'error',
    sentence: ({actual, first}) => `Unexpected URL \`${actual}\`, expected one that no other page has: \`${first}\` has it`,
    note: 'Only one page can be written there; with Hugo it is, if its workers keep the order, the last by language and path. Give this one another `url` or `slug`, or build with `--hugo-compat`, which writes the last.'
  },
  'page-url-case': {
    severity: 'error',
    sentence: ({actual, other, first}) => `Unexpected output \`${actual}\` beside \`${other}\` of \`${first}\`, expected paths that differ in more than case`,
    note: 'File systems of macOS and Windows keep only one of them. `--hugo-compat` lets it pass.'
  },
  'page-url-folder': {
    severity: 'error',
    sentence: ({actual, first}) => `Unexpected URL \`${actual}\` below a file: \`${first}\` is written where its folder would be`,
    note: 'A name cannot be a file and a folder; Hugo stops half-way through the build.'
  },
  'term-url-of-list': {
    severity: 'warning',
    sentence: ({actual, other}) => `Unexpected term \`${actual}\`, expected one with a URL of its own: \`${other}\` is taken`,
    note: 'Characters that URLs cannot hold are dropped, and nothing that tells the terms apart is left. Rename the term, or give it an `_index.md` with a `url`.'
  },
  'alias-taken': {
    severity: 'error',
    sentence: ({actual, first}) => `Unexpected alias \`${actual}\`, expected a path of its own: \`${first}\` is there`,
    note: 'With Hugo it is up to chance which of them survives. With `--hugo-compat` the alias is left out.'
  },
  'alias-of-itself': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected alias \`${actual}\`, expected another path than the page’s own`,
    note: 'The alias is left out. With Hugo it may replace the page by a redirect to itself.'
  },
  'alias-root': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected alias \`${actual}\`, expected a path below the site’s root`,
    note: 'It would replace the home page; Hugo stops at it.'
  },
  'url-language': {
    severity: 'warning',
    sentence: ({actual, other}) => `Unexpected \`url\` \`${actual}\`, expected one outside of the folder of language \`${other}\``,
    note: 'The file’s name or folder decides the language of a page, never its `url`; readers find this page among those of the other language.'
  },
  'layout-failed': {
    severity: 'error',
    sentence: ({actual, key, reason}) => `Unexpected failure of the layout \`${key}\` for \`${actual}\`: ${reason}`,
    note: 'Layouts of `quizmatter.config.js` return a tree, as `h` of hastscript makes it: `document` a root, all others an element. The page is not written; what was made of it before stays.'
  },
  'permalink-token': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected token \`${actual}\`, expected one such as \`:year\`, \`:slug\` or \`:sections\``,
    note: 'The pattern of a permalink, or a `url` with a colon, cannot be filled in. Write `\\:` for a colon that is no token.'
  },
  'featured-image-missing': {
    severity: 'warning',
    sentence: ({actual, key}) => `Unexpected picture \`${actual}\` for \`${key}\`, expected a file of the bundle, of \`static\` or of \`assets\``,
    note: 'Cards, feeds and previews in social networks would show a broken picture.'
  }
} as const satisfies Record<string, Rule>
