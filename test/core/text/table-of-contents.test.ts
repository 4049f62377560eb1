import {describe, expect, it} from 'vitest'
import {tableOfContents} from '../../../src/core/text/table-of-contents.ts'
import {titleHtml} from '../../../src/core/text/title-html.ts'

describe('tableOfContents', () => {
  it('stands for a level that is left out with a row of its own', () => {
    expect(tableOfContents([{depth: 2, id: 'a', title: 'A'}, {depth: 4, id: 'b', title: 'B'}], {startLevel: 2, endLevel: 4, ordered: true})).toBe(
      '<nav id="TableOfContents">\n  <ol>\n    <li><a href="#a">A</a>\n      <ol>\n        <li>\n          <ol>\n            <li><a href="#b">B</a></li>\n          </ol>\n        </li>\n      </ol>\n    </li>\n  </ol>\n</nav>'
    )
  })

  it('is an empty frame without headings', () => {
    expect(tableOfContents([], {startLevel: 2, endLevel: 3, ordered: false})).toBe('<nav id="TableOfContents"></nav>')
  })
})

describe('titleHtml', () => {
  it.each([
    ['a &amp; &ldquo;b&rdquo;', 'a &amp; &ldquo;b&rdquo;'],
    ['<em>a</em> &ldquo;b&rdquo; &amp; "c"', '<em>a</em> “b” &amp; &#34;c&#34;'],
    ['<a href="/x">a</a> <h2>b</h2>', 'a b'],
    ['<code class="x y" onclick="z">a</code>', '<code class="x y">a</code>'],
    ['<img src="javascript:alert(1)" alt="a"> <img src="/a.png" width="10" onerror="x">', '<img alt="a"> <img src="/a.png" width="10">'],
    ['<script>alert(1)</script><b>a</b><!-- c -->', '<b>a</b>'],
    ['<b title="&quot;>&lt;script>">a</b>', '<b>a</b>'],
    ['  <i>a</i>\n\n b  ', '<i>a</i> b']
  ])('makes of %j only what may stand in a list', (html, expected) => {
    expect(titleHtml(html)).toBe(expected)
  })
})
