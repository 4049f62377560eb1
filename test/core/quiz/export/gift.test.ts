import fc from 'fast-check'
import {expect, it} from 'vitest'
import {escapeGift, quizzesToGift} from '../../../../src/core/quiz/export/gift.ts'
import {renderPlainBlock} from '../../../../src/core/quiz/export/render-block.ts'
import {exportedSample} from './sample.ts'

it('writes every type of question', async () => {
  expect(quizzesToGift(await exportedSample(), renderPlainBlock)).toBe(String.raw`// content/post.md
$CATEGORY: Post & more // less

::quiz q1::[html]<p>What does <code dir\="ltr">\{\{ and \}\}</code> mean\: a \= b \~ c \# d?</p><p>Look\:</p>\n<p>a picture</p>\n<ul>\n<li><a href\="https\://example.com">here</a> and there</li>\n</ul> {
	=[html]&lt;% and %&gt; &amp; \{x\}
	~[html]Using \\n explicitly#[html]<p>No\: <code>\\n</code>.</p>
	~[html]None of the above
	####[html]<p>It is a function.</p>
}

::quiz q2::[html]Several, exact {
	~%50%[html]a
	~%50%[html]b
	~%-100%[html]c
}

::quiz q3::[html]Several, per option {
	~%33.33333%[html]a
	~%33.33333%[html]b
	~%33.33333%[html]c
	~%-100%[html]d
}

::quiz q4::[html]Text {
	=ldd
	=a\=b
	=%100%%5% more
}

::quiz q5::[html]Number {#
	=3.14:0.01
}

::quiz q6::[html]True? {FALSE
}
`)
})

it('escapes so that nothing of a text is read as GIFT, and everything comes back', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const escaped = escapeGift(text)
    expect(escaped.replace(/\\[^]/g, '')).not.toMatch(/[~=#{}:\n]/)
    expect(escaped.replace(/\\([^])/g, (_, character: string) => (character === 'n' ? '\n' : character))).toBe(text.replaceAll('\r\n', '\n'))
  }))
})
