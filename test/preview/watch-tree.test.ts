import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {watchTrees} from '../../src/preview/watch-tree.ts'
import {waitFor} from '../hosts/wait.ts'

function watched() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-watch-')))
  mkdirSync(join(root, 'a/b'), {recursive: true})
  const seen = new Set<string>()
  const faults: Error[] = []
  const trees = watchTrees({isIgnored: (path) => path.includes('/.'), onEvent: (path) => void seen.add(path.slice(root.length + 1)), onFault: (error) => void faults.push(error)})
  onTestFinished(() => {
    trees.close()
    rmSync(root, {recursive: true})
    expect(faults).toEqual([])
  })
  return {root, seen, trees, sees: (path: string) => waitFor(path, () => seen.has(path), 5000)}
}

it('sees files at every depth, also in folders that come later', async () => {
  const {root, sees, trees} = watched()
  expect(trees.add(root)).toBe(true)
  writeFileSync(join(root, 'a/b/one.md'), '1')
  await sees('a/b/one.md')
  mkdirSync(join(root, 'c/d'), {recursive: true})
  writeFileSync(join(root, 'c/d/two.md'), '2')
  await sees('c/d/two.md')
  writeFileSync(join(root, 'c/d/three.md'), '3')
  await sees('c/d/three.md')
})

it('sees files that are renamed over, moved and removed, and folders that move with all they hold', async () => {
  const {root, seen, sees, trees} = watched()
  writeFileSync(join(root, 'a/one.md'), '1')
  trees.add(root)
  writeFileSync(join(root, 'a/.one.tmp'), '2')
  renameSync(join(root, 'a/.one.tmp'), join(root, 'a/one.md'))
  await sees('a/one.md')
  renameSync(join(root, 'a'), join(root, 'z'))
  await sees('z/one.md')
  seen.clear()
  writeFileSync(join(root, 'z/one.md'), '3')
  await sees('z/one.md')
  rmSync(join(root, 'z'), {recursive: true})
  await sees('z')
})

it('tells of a tree that is moved as a whole, and of the files of one that takes a place', async () => {
  const {root, seen, sees, trees} = watched()
  mkdirSync(join(root, 'other'))
  writeFileSync(join(root, 'other/two.md'), '2')
  trees.add(join(root, 'a'))
  renameSync(join(root, 'a'), join(root, 'gone'))
  renameSync(join(root, 'other'), join(root, 'a'))
  await sees('a')
  await sees('a/two.md')
  seen.clear()
  writeFileSync(join(root, 'gone/one.md'), '1')
  writeFileSync(join(root, 'a/three.md'), '3')
  await sees('a/three.md')
  expect([...seen].filter((path) => path.includes('one'))).toEqual([])
})

it('passes over what is ignored, and never goes through a link', async () => {
  const {root, seen, sees, trees} = watched()
  mkdirSync(join(root, '.git'))
  symlinkSync('..', join(root, 'a/up'))
  trees.add(root)
  writeFileSync(join(root, '.git/index'), '1')
  writeFileSync(join(root, 'a/after.md'), '1')
  await sees('a/after.md')
  expect([...seen].filter((path) => path.startsWith('.git') || path.includes('up/'))).toEqual([])
})

it('says that a folder is not there', () => {
  const {root, trees} = watched()
  expect(trees.add(join(root, 'nowhere'))).toBe(false)
})
