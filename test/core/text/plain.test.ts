import {describe, expect, it} from 'vitest'
import {plainText, splitTags, stripTags} from '../../../src/core/text/plain.ts'

describe('plainText', () => {
  it.each([
    ['x<br>y<br />z<BR class="a">w</p>v', 'x\ny\nz\nw\nv'],
    ['x<p>y', 'x y'],
    ['x<div>y</div>z<td>a</td><li>b', 'x y z a b'],
    ['x<b>y</b>z<option>a<x-foo>b', 'xyzab'],
    ['<p>a</p>\n<p>b</p>\n', 'a\nb\n'],
    ['<div>\n<div>x', ' x'],
    ['<br>x', '\nx'],
    ['a  \n b<i></i>', 'a b'],
    ['a&nbsp;&amp;<i></i>', 'a&nbsp;&amp;'],
    ['x<!-- a > b -->y<!DOCTYPE html>z<?php 1 ?>w', 'xyzw'],
    ['a<script>b<c</script>d<style>e</style>f', 'adf'],
    ['a<textarea>b<i>c</textarea>d', 'abcd'],
    ['<a title="1>2">x</a>', 'x'],
    ['x < y > z, x<3y', 'x < y > z, x<3y'],
    ['x<div', 'x'],
    ['x</div>', 'x'],
    ['x</div><br>y<div></div>z', 'x\ny z'],
    ['no markup\n at all', 'no markup\n at all']
  ])('makes of %j what Hugo makes', (html, expected) => {
    expect(plainText(html)).toBe(expected)
  })

  it('is linear', () => {
    for (const unit of ['<a "', "<a b='", '<script>', '<!--', '<', '< ', '</p', '<?']) expect(plainText(unit.repeat(100_000)).length).toBeLessThan(800_000)
  }, 5_000)
})

describe('splitTags', () => {
  it('takes turns between text and markup, and loses nothing', () => {
    const html = 'a<b>c<!-- d --><script>e</script></b>'
    expect(splitTags(html)).toEqual(['a', '<b>', 'c', '<!-- d -->', '', '<script>e</script>', '', '</b>', ''])
    expect(splitTags(html).join('')).toBe(html)
    expect(stripTags(html)).toBe('ac')
  })
})
