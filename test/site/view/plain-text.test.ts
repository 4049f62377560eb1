import {expect, it} from 'vitest'
import {plainText} from '../../../src/site/view/plain-text.ts'

it.each([
  ['<p>Let&rsquo;s <b>go</b>.</p>\n<p>Now.</p>', 'Let’s go. Now.'],
  ['<ul>\n<li>one</li><li>two</li></ul>', 'one two'],
  ['a&amp;lt;b &#39;c&#x27; &nosuch; &#0; &#1114112;', "a&lt;b 'c' &nosuch; &#0; &#1114112;"],
  ['x<!-- <b>hidden</b> -->y', 'xy'],
  ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
  ['', '']
])('%j reads as %j', (html, text) => {
  expect(plainText(html)).toBe(text)
})
