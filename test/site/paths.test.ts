import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {escapeLink, escapeUrlPath, queryUnescape} from '../../src/site/escape-url.ts'
import {compileGlob} from '../../src/site/glob.ts'
import {containerOf, normalizePath, parseLogicalPath} from '../../src/site/logical-path.ts'
import {type PathStyle, removeAccents, sanitizePath} from '../../src/site/sanitize.ts'

const plain: PathStyle = {keepCase: false, removeAccents: false}

describe('sanitizePath', () => {
  // What Hugo 0.169 makes of slugs.
  const slugs = {
    'Hello, World!': 'hello-world',
    'C#': 'c#',
    'C++': 'c++',
    'a/b/c': 'a/b/c',
    '(1) [2] {3}': '1-2-3',
    'foo  --  bar': 'foo--bar',
    под_черк: 'под_черк',
    "it's a \"test\"": 'its-a-test',
    'don’t': 'dont',
    '100% sure': '100-sure',
    'x:y;z': 'xyz',
    'a.b.': 'a.b.',
    'emoji 😀 x': 'emoji-x',
    'tab\there': 'tab-here',
    Straße: 'straße',
    'a & b': 'a-b',
    'a%20b': 'a%20b',
    'a%zz': 'azz'
  }
  it.each(Object.entries(slugs))('%s → %s', (text, path) => expect(sanitizePath(text, plain)).toBe(path))

  it('keeps case, or drops accents, when asked', () => {
    expect(sanitizePath('Über Uns', {keepCase: true, removeAccents: false})).toBe('Über-Uns')
    expect(sanitizePath('Über ёй łß', {keepCase: false, removeAccents: true})).toBe('uber-еи-łß')
    expect(removeAccents('İ')).toBe('I')
  })

  it('has nothing left to do the second time', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => {
      const once = sanitizePath(text, plain)
      expect(sanitizePath(once, plain)).toBe(once)
    }))
  })
})

describe('parseLogicalPath', () => {
  const languages = new Set(['en', 'ru'])
  const paths: readonly (readonly [string, {readonly path: string; readonly bundle: string; readonly language?: string; readonly isContent?: boolean}])[] = [
    ['posts/My Post.md', {path: '/posts/my-post', bundle: ''}],
    ['posts/A  B.md', {path: '/posts/a--b', bundle: ''}],
    ['posts/a.ru.md', {path: '/posts/a', bundle: '', language: 'ru'}],
    ['posts/a.RU.md', {path: '/posts/a', bundle: '', language: 'ru'}],
    ['posts/b.fr.md', {path: '/posts/b.fr', bundle: ''}],
    ['posts/a.b.md', {path: '/posts/a.b', bundle: ''}],
    ['posts/Docker/index.ru.md', {path: '/posts/docker', bundle: 'leaf', language: 'ru'}],
    ['posts/_index.md', {path: '/posts', bundle: 'branch'}],
    ['_index.en.md', {path: '/', bundle: 'branch', language: 'en'}],
    ['about.md', {path: '/about', bundle: ''}],
    ['posts/a/pic.ru.PNG', {path: '/posts/a/pic.png', bundle: '', language: 'ru', isContent: false}],
    ['LICENSE', {path: '/license', bundle: '', isContent: false}],
    ['tags/node.js/_index.md', {path: '/tags/node.js', bundle: 'branch'}]
  ]
  it.each(paths)('%s', (relative, {path, bundle, language, isContent = true}) => {
    expect(parseLogicalPath(relative, languages)).toMatchObject({path, bundle, language, isContent})
  })

  it('knows the folder that a page lives in', () => {
    expect(parseLogicalPath('a/b/c.md', languages)).toMatchObject({container: '/a/b', baseName: 'c'})
    expect(parseLogicalPath('a/b/index.md', languages)).toMatchObject({container: '/a', baseName: 'b'})
    expect(containerOf('/a')).toBe('/')
    expect(normalizePath('/My Posts')).toBe('/my-posts')
  })
})

describe('escapeUrlPath', () => {
  const links = {
    '/a b/c': '/a%20b/c',
    '/a b/(c)': '/a%20b/%28c%29',
    '/(c)': '/(c)',
    '/привет/': '/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82/',
    '/c++/': '/c++/',
    '/a%20b/': '/a%20b/',
    "/it's/": "/it's/",
    '/~a@b/': '/~a@b/'
  }
  it.each(Object.entries(links))('%s → %s', (path, link) => expect(escapeUrlPath(path)).toBe(link))

  it('keeps a query and escapes a hash', () => {
    expect(escapeLink('/q?x=1/')).toBe('/q?x=1/')
    expect(escapeLink('/c#/')).toBe('/c%23/')
  })

  it('reads escapes as a query does', () => {
    expect(queryUnescape('c++')).toBe('c  ')
    expect(queryUnescape('50%20off')).toBe('50 off')
    expect(queryUnescape('100%')).toBe('')
  })
})

describe('compileGlob', () => {
  const globs: readonly (readonly [string, string, boolean])[] = [
    ['/posts/*', '/posts/a', true],
    ['/posts/*', '/posts/a/b', false],
    ['/posts/**', '/posts/a/b', true],
    ['/posts/**', '/posts', false],
    ['{/posts,/posts/**}', '/posts', true],
    ['{page,section}', 'section', true],
    ['{page,section}', 'home', false],
    ['**.png', 'deep/x.PNG', true],
    ['*.png', 'deep/x.png', false],
    ['im?ge-[0-9].jpg', 'image-7.jpg', true],
    ['a[!0-9]', 'a1', false],
    ['a.b', 'axb', false],
    ['a\\*', 'a*', true]
  ]
  it.each(globs)('%s on %s: %s', (pattern, text, fits) => expect(compileGlob(pattern).test(text)).toBe(fits))
})
