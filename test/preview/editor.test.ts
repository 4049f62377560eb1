import {describe, expect, it} from 'vitest'
import {editorCommand, openEditor} from '../../src/preview/editor.ts'

const place = {file: '/site/content/a b.md', line: 3, column: 7}

describe('editorCommand', () => {
  it.each([
    ['code --wait', {command: 'code', args: ['--goto', '/site/content/a b.md:3:7']}],
    ['subl -w', {command: 'subl', args: ['/site/content/a b.md:3:7']}],
    ['webstorm', {command: 'webstorm', args: ['--line', '3', '--column', '7', '/site/content/a b.md']}],
    ['emacs', {command: 'emacs', args: ['+3:7', '/site/content/a b.md']}],
    ['gvim', {command: 'gvim', args: ['+call cursor(3, 7)', '/site/content/a b.md']}],
    ['"/Applications/My Editor/code" --reuse-window', {command: '/Applications/My Editor/code', args: ['--reuse-window', '--goto', '/site/content/a b.md:3:7']}],
    ['/home/me/ed.sh', {command: '/home/me/ed.sh', args: ['/site/content/a b.md']}],
    ['something-new', {command: 'something-new', args: ['/site/content/a b.md']}]
  ])('%s', (editor, expected) => {
    expect(editorCommand({EDITOR: editor}, place)).toEqual(expected)
  })

  it('takes the first of LAUNCH_EDITOR, VISUAL and EDITOR', () => {
    expect(editorCommand({EDITOR: 'vi', VISUAL: 'subl', LAUNCH_EDITOR: 'zed'}, place)).toMatchObject({command: 'zed'})
    expect(editorCommand({EDITOR: 'vi', VISUAL: 'subl'}, place)).toMatchObject({command: 'subl'})
  })

  it('says why nothing can be opened', () => {
    expect(editorCommand({}, place)).toBe('no-editor')
    expect(['vim', 'nano', 'emacs -nw', '/usr/bin/nvim'].map((editor) => editorCommand({EDITOR: editor}, place))).toEqual(Array(4).fill('needs-terminal'))
  })
})

it('openEditor starts a program without a shell, and says when it cannot', async () => {
  expect(await openEditor({EDITOR: 'true'}, {...place, file: '; exit 1'})).toBe('opened')
  expect(await openEditor({EDITOR: '/no/such/editor'}, place)).toBe('failed')
  expect(await openEditor({}, place)).toBe('no-editor')
})
