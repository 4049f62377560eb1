import {describe, expect, it} from 'vitest'
import {configOf, lines, tomlConfig} from './site-folder.ts'

describe('values of the config', () => {
  it('are converted as Hugo converts them', async () => {
    const {config, messages} = await tomlConfig('buildDrafts = "1"\nbuildFuture = 1\nsummaryLength = "30"\ntitle = 5.5\ncopyright = true\nmainSections = "posts"\n')
    expect(messages).toEqual([])
    expect(config).toMatchObject({buildDrafts: true, buildFuture: true, title: '5.5', copyright: '1', mainSections: ['posts']})
    expect(config.settings['en']?.summaryLength).toBe(30)
  })

  it.each([
    ['buildDrafts = "yes"', 'hugo.toml:1:15 config-type Unexpected `yes` for `buildDrafts`, expected `true` or `false`'],
    ['title = ["a"]', 'hugo.toml:1:9 config-type Unexpected `["a"]` for `title`, expected a text'],
    ['timeZone = "Mars/Olympus"', 'hugo.toml:1:12 config-type Unexpected `Mars/Olympus` for `timeZone`, expected a time zone such as `Europe/Berlin`'],
    ['summaryLength = 0', 'hugo.toml:1:17 config-type Unexpected `0` for `summaryLength`, expected a number of words, 1 or more'],
    ['[pagination]\npagerSize = "a"', 'hugo.toml:2:13 config-type Unexpected `a` for `pagination.pagerSize`, expected an integer'],
    ['params = "x"', 'hugo.toml:1:10 config-type Unexpected `x` for `params`, expected a table'],
    ['ignoreFiles = ["("]', 'hugo.toml:1:15 config-type Unexpected `(` for `ignoreFiles`, expected a regular expression'],
    ['[menus]\nmain = "x"', 'hugo.toml:2:8 config-type Unexpected `x` for `menus.main`, expected a list of entries'],
    ['[markup.goldmark.renderer]\nunsafe = "maybe"', 'hugo.toml:2:10 config-type Unexpected `maybe` for `markup.goldmark.renderer.unsafe`, expected `true` or `false`'],
    ['titleCaseStyle = "loud"', 'hugo.toml:1:18 config-choice Unexpected `loud` for `titleCaseStyle`, expected one of `ap`, `chicago`, `go`, `firstupper`, `none`'],
    ['refLinksErrorLevel = "info"', 'hugo.toml:1:22 config-choice Unexpected `info` for `refLinksErrorLevel`, expected `ERROR` or `WARNING`'],
    ['[markup.goldmark.parser]\nautoIDType = "x"', 'hugo.toml:2:14 config-choice Unexpected `x` for `markup.goldmark.parser.autoIDType`, expected one of `github`, `github-ascii`, `blackfriday`'],
    ['disableKinds = ["nix"]', /^hugo\.toml:1:16 config-choice Unexpected `nix` for `disableKinds`, expected one of `page`, /],
    ['[outputs]\nnix = ["html"]', /^hugo\.toml:2:1 config-choice Unexpected `nix` for `outputs`, expected one of `page`, /],
    ['[outputs]\nhome = ["html", "jsonfeed"]', "hugo.toml:2:8 config-output-format Unexpected output format `jsonfeed` for `outputs.home`, expected one of Hugo's or of `outputFormats`"],
    ['[outputFormats.x]\nmediaType = "text/foo"', "hugo.toml:2:13 config-media-type Unexpected media type `text/foo` for `outputFormats.x.mediaType`, expected one of Hugo's or of `mediaTypes`"],
    ['defaultContentLanguage = "zh-CN"', 'hugo.toml:1:26 config-language Unexpected default language `zh-CN`, expected `zh-cn`, as languages are named in lower case'],
    ['defaultContentLanguage = "ru"\n[languages.fr]\n', 'hugo.toml:1:26 config-language Unexpected default language `ru`, expected one of `fr`'],
    ['disableLanguages = ["en"]\n[languages.en]\n[languages.ru]\n', 'hugo.toml:1:20 config-language Unexpected default language `en`, expected a language that is not disabled'],
    ['baseURL = 5', 'hugo.toml:1:11 config-base-url Unexpected `5` for `baseURL`, expected a URL with its host, such as `https://example.org/`'],
    ['baseURL = "example.org"', 'hugo.toml:1:11 config-base-url Unexpected `example.org` for `baseURL`, expected a URL with its host, such as `https://example.org/`'],
    ['[languages.en]\nbaseURL = "https:/example.org"', 'hugo.toml:2:11 config-base-url Unexpected `https:/example.org` for `baseURL`, expected a URL with its host, such as `https://example.org/`'],
    ['titel = "T"', "hugo.toml:1:1 config-key-unknown Unexpected key `titel`, expected a key of Hugo's config"],
    ['[languages.en]\nnix = 1', "hugo.toml:2:1 config-key-unknown Unexpected key `languages.en.nix`, expected a key of Hugo's config"],
    ['paginate = 5', 'hugo.toml:1:1 config-key-dead Unexpected key `paginate`, expected `pagination.pagerSize`'],
    ['languageCode = "ru-RU"', 'hugo.toml:1:1 config-key-renamed Unexpected key `languageCode`, expected `locale`'],
    ['[params.quiz]\nscorring = "exact"', 'hugo.toml:2:1 quiz-key-unknown Unexpected key `params.quiz.scorring`, expected `scoring`'],
    ['[params.quiz]\nshuffle = true', 'hugo.toml:2:1 quiz-key-unknown Unexpected key `params.quiz.shuffle`, expected `order`'],
    ['[params.quiz]\nquestions = []', 'hugo.toml:2:1 quiz-key-misplaced Unexpected key `params.quiz.questions`, expected it in `[quiz]` of a post'],
    ['[params.quiz]\nscoring = "fair"', 'hugo.toml:2:11 quiz-key-type Unexpected text `fair` for `params.quiz.scoring`, expected `exact`, `balanced` or `per-option`'],
    ['[params.quiz.strings]\nchek = "Go"', 'hugo.toml:2:1 quiz-key-unknown Unexpected key `params.quiz.strings.chek`, expected `check`'],
    ['[[params.quiz.bands]]\nmin = 2\ntext = "x"', 'hugo.toml:2:7 quiz-key-type Unexpected `2` for `params.quiz.bands[0].min`, expected a number from 0 to 1'],
    ['[params.quiz]\non_error = "ignore"', 'hugo.toml:2:12 quiz-key-type Unexpected text `ignore` for `params.quiz.on_error`, expected `error` or `warn`'],
    ['[params.quiz]\njsonld = true\nkey = "encoded"', 'hugo.toml:2:10 quiz-key-public Unexpected `jsonld = true` with `key = "encoded"`, expected one of the two'],
    ['[params]\nquiz = true', 'hugo.toml:2:8 quiz-key-type Unexpected `true` for `params.quiz`, expected a table'],
    ['[languages.ru.params.quiz]\nmood = "all"', 'hugo.toml:2:1 quiz-key-unknown Unexpected key `languages.ru.params.quiz.mood`, expected `mode`'],
    ['[services.disqus]\nshortname = "d"', 'hugo.toml:2:1 config-service Unexpected service `disqus`, expected a layout in `quizmatter.config.js` that calls it'],
    ['[services.googleAnalytics]\nid = "G-1"', 'hugo.toml:2:1 config-service Unexpected service `googleAnalytics`, expected a layout in `quizmatter.config.js` that calls it'],
    ['googleAnalytics = "G-1"', 'hugo.toml:1:1 config-service Unexpected service `googleAnalytics`, expected a layout in `quizmatter.config.js` that calls it'],
    ['[languages.en]\ndisqusShortname = "d"', 'hugo.toml:2:1 config-service Unexpected service `disqus`, expected a layout in `quizmatter.config.js` that calls it'],
    ['[services.disqus]\nshortname = ["d"]', 'hugo.toml:2:13 config-type Unexpected `["d"]` for `services.disqus.shortname`, expected a text'],
    ['theme = ["a", "b"]', 'hugo.toml:1:9 config-theme Unexpected theme `a, b`, expected layouts in `quizmatter.config.js`']
  ])('are reported at their place: %s', async (text, expected) => {
    const found = lines(await tomlConfig(text))
    expect(found).toHaveLength(1)
    expect(found[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it.each(['https://example.org', 'http://localhost:1313/a', '//example.org/', '/', '/sub', ''])('may be the base URL %j', async (url) => {
    expect(lines(await tomlConfig(`baseURL = '${url}'`))).toEqual([])
  })

  it.each([
    [{}, ''],
    [{'hugo.toml': 'title = "T"\n'}, 'hugo.toml'],
    [{'config/_default/params.toml': 'a = 1\n'}, 'config/_default/params.toml'],
    [{'hugo.toml': 'baseURL = " "\n'}, 'hugo.toml'],
    [{'hugo.toml': '[languages.en]\nbaseURL = "https://en.example.org/"\n[languages.ru]\nweight = 2\n'}, 'hugo.toml'],
    [{'hugo.toml': 'baseURL = "/"\n'}, undefined],
    [{'hugo.toml': '[languages.en]\nbaseURL = "https://en.example.org/"\n[languages.ru]\nbaseURL = "https://ru.example.org/"\n'}, undefined]
  ])('say where the site is, or which file should: %j', async (files, expected) => {
    expect((await configOf(files)).config.withoutBaseUrl).toBe(expected)
    expect((await configOf(files, {baseUrl: 'https://example.com/'})).config.withoutBaseUrl).toBe(undefined)
  })

  it('are reported in the file that has the last word', async () => {
    const result = await configOf({
      'hugo.toml': 'summaryLength = 5\n',
      'config/_default/hugo.yaml': 'summaryLength: -5\n',
      'config/_default/languages.en.toml': 'weight = "1"\n'
    })
    expect(lines(result)).toEqual([
      'config/_default/hugo.yaml:1:16 config-type Unexpected `-5` for `summaryLength`, expected a number of words, 1 or more',
      'config/_default/languages.en.toml:1:10 config-type Unexpected `1` for `languages.en.weight`, expected an integer'
    ])
  })

  it('of old names count as in Hugo 0.169', async () => {
    const {config} = await tomlConfig('paginate = 3\nrssLimit = 4\nlanguageCode = "de-DE"\npygmentsStyle = "fruity"\npygmentsUseClasses = true\n[indexes]\ntag = "tags"\n')
    expect(config.pagination.pagerSize).toBe(10)
    expect(config.services).toEqual({rssLimit: 4})
    expect(config.languages[0]?.locale).toBe('de-DE')
    expect(config.settings['en']?.highlight).toMatchObject({style: 'fruity', noClasses: false})
    expect(config.taxonomies).toEqual({tag: 'tags'})
  })
})

describe('markup', () => {
  it('is laid over Hugo\'s defaults', async () => {
    const {config, messages} = await configOf({
      'hugo.yaml': 'markup:\n  goldmark:\n    renderer: {unsafe: true}\n    extensions:\n      passthrough: {enable: true, delimiters: {block: [["$$", "$$"]]}}\n  highlight: {lineNos: table, tabWidth: "2"}\n  tableOfContents: {startLevel: 1}\n'
    })
    expect(messages).toEqual([])
    const {goldmark, highlight, tableOfContents} = config.settings['en']!
    expect(goldmark.renderer).toEqual({unsafe: true, hardWraps: false, xhtml: false})
    expect(goldmark.extensions.passthrough).toEqual({enable: true, delimiters: {block: [['$$', '$$']], inline: []}})
    expect(highlight).toMatchObject({lineNos: 'table', tabWidth: 2, style: 'monokai', enable: true})
    expect(tableOfContents).toEqual({startLevel: 1, endLevel: 3, ordered: false})
  })

  it('says with `lineNos` where the numbers stand', async () => {
    const lineNos = async (value: string) => {
      const result = await configOf({'hugo.yaml': `markup:\n  highlight:\n    lineNos: ${value}\n`})
      return [result.config.settings['en']?.highlight.lineNos, ...lines(result)]
    }
    expect(await lineNos('inline')).toEqual(['inline'])
    expect(await lineNos('true')).toEqual([true])
    expect(await lineNos('~')).toEqual([false])
    expect(await lineNos('beside')).toEqual([false, 'hugo.yaml:3:14 config-type Unexpected `beside` for `markup.highlight.lineNos`, expected one of `true`, `false`, `table`, `inline`'])
  })

  it('takes switches that became tables', async () => {
    const result = await tomlConfig('[markup.goldmark.extensions]\nfootnote = false\ntypographer = false\n[markup.goldmark.parser]\nattribute = false\nautoHeadingIDType = "blackfriday"\n[markup.goldmark.renderHooks.link]\nenableDefault = true\n[markup.goldmark.renderHooks.image]\nenableDefault = false\n')
    const {extensions, parser, renderHooks} = result.config.settings['en']!.goldmark
    expect(extensions.footnote.enable).toBe(false)
    expect(extensions.typographer.disable).toBe(true)
    expect(parser).toMatchObject({attribute: {title: false, block: false}, autoIDType: 'blackfriday'})
    expect(renderHooks).toEqual({link: {useEmbedded: 'fallback'}, image: {useEmbedded: 'never'}})
    expect(lines(result)).toContain('hugo.toml:3:1 config-key-renamed Unexpected key `markup.goldmark.extensions.typographer`, expected `typographer.disable`')
    expect(lines(result)).toHaveLength(6)
  })
})

describe('permalinks', () => {
  it('are rules with a page matcher, whatever their form', async () => {
    const {config} = await tomlConfig('[permalinks]\nPosts = "/a/:slug/"\n"/" = "/r/:slug/"\n[permalinks.section]\nx = "/s/"\n')
    expect(config.permalinks).toEqual([
      {target: {path: '/{posts,posts/**}', kind: 'page'}, pattern: '/a/:slug/'},
      {target: {path: '/{posts,posts/**}', kind: 'term'}, pattern: '/a/:slug/'},
      {target: {path: '/*', kind: 'page'}, pattern: '/r/:slug/'},
      {target: {path: '/*', kind: 'term'}, pattern: '/r/:slug/'},
      {target: {path: '/{x,x/**}', kind: 'section'}, pattern: '/s/'}
    ])
    const list = await tomlConfig('[[permalinks]]\npattern = "/a/:slug/"\n[permalinks.target]\nPath = "/posts/**"\n[[permalinks]]\npattern = "/z/"\n')
    expect(list.config.permalinks).toEqual([{target: {path: '/posts/**'}, pattern: '/a/:slug/'}, {target: {}, pattern: '/z/'}])
  })
})

describe('kinds, formats and outputs', () => {
  it('know the words of old sites', async () => {
    expect((await tomlConfig('disableKinds = ["taxonomyTerm"]')).config.disableKinds).toEqual(['taxonomy'])
    const both = await tomlConfig('disableKinds = ["taxonomy", "taxonomyTerm", "RSS"]')
    expect(both.config.disableKinds).toEqual(['term', 'taxonomy', 'rss'])
    expect(both.config.outputs).toEqual({page: ['html'], home: ['html'], section: ['html']})
    expect(lines(both)).toEqual(['hugo.toml:1:16 config-key-renamed Unexpected key `taxonomyTerm`, expected `taxonomy`, and `term` for the pages of terms'])
  })

  it('add formats to Hugo\'s, and change those', async () => {
    const {config, messages} = await tomlConfig(
      '[mediaTypes."application/feed+json"]\nsuffixes = ["json"]\n[outputFormats.feed]\nmediaType = "application/feed+json"\n[outputFormats.RSS]\nmediatype = "application/rss"\nbaseName = "feed"\n[outputs]\nhome = ["RSS", "Feed"]\n'
    )
    expect(messages).toEqual([])
    expect(config.outputFormats['feed']).toMatchObject({baseName: 'index', suffix: 'json', mediaType: 'application/feed+json', isHtml: false})
    expect(config.outputFormats['rss']).toMatchObject({baseName: 'feed', suffix: 'xml', mediaType: 'application/rss+xml', noUgly: true})
    expect(config.outputs['home']).toEqual(['rss', 'feed'])
    expect(config.outputs['page']).toEqual(['html'])
  })
})

describe('mounts', () => {
  it('take the place of a component\'s folders', async () => {
    const {config} = await tomlConfig(
      'staticDir = ["s1", "s2"]\n[[module.mounts]]\nsource = "posts"\ntarget = "content/blog"\n[[module.mounts]]\nsource = "./docs/"\ntarget = "content"\n[module.mounts.sites.matrix]\nlanguages = "ru"\n[[module.mounts]]\nsource = "pictures"\ntarget = "assets/img"\n[languages.en]\n[languages.ru]\nstaticDir = "ru-static"\n'
    )
    expect(config.contentRoots).toEqual([{folder: 'posts', target: 'blog', language: 'en', files: []}, {folder: 'docs', target: '', language: 'ru', files: []}])
    expect(config.assetDirs).toEqual([{folder: 'pictures', target: 'img', files: []}])
    expect(config.staticDirs).toEqual([{folder: 's1', target: '', files: []}, {folder: 's2', target: '', files: []}, {folder: 'ru-static', target: '', files: []}])
    expect(lines(await tomlConfig('[[module.mounts]]\nsource = "x"\n'))).toEqual([
      'hugo.toml:1:1 config-type Unexpected `{"source":"x"}` for `module.mounts.0`, expected a mount with `source` and `target`'
    ])
  })

  it('show some of their files', async () => {
    const mount = '[[module.mounts]]\nsource = "content"\ntarget = "content"\n'
    expect((await tomlConfig(`${mount}files = ["! x/**", "**.md"]\n`)).config.contentRoots).toEqual([{folder: 'content', target: '', language: 'en', files: ['! x/**', '**.md']}])
    const old = await tomlConfig(`${mount}excludeFiles = "x/**"\n`)
    expect(old.config.contentRoots[0]?.files).toEqual(['! x/**'])
    expect(lines(old)).toEqual(['hugo.toml:4:1 config-key-renamed Unexpected key `module.mounts.0.excludeFiles`, expected `files`'])
  })

  it('give a language a content folder to itself, and share the site\'s', async () => {
    const {config} = await tomlConfig('contentDir = "c"\n[languages.en]\ncontentDir = "d"\n[languages.ru]\n[languages.de]\ncontentDir = "c"\n')
    expect(config.contentRoots).toEqual([{folder: 'c', target: '', language: 'en', files: []}, {folder: 'd', target: '', language: 'en', files: []}])
  })
})
