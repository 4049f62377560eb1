import {mkdirSync, readFileSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {eleventy} from './eleventy.ts'
import {packTarball} from './package-tarball.ts'
import {makeProject, writeProjectFile} from './project.ts'
import {waitFor} from './wait.ts'

it('builds once for each save where the posts are in a folder of their own', async () => {
  const project = makeProject({...eleventy, id: 'eleventy-root'}, packTarball())
  mkdirSync(join(project.root, 'site'))
  for (const name of ['content', 'static', 'hugo.toml']) renameSync(join(project.root, name), join(project.root, 'site', name))
  writeProjectFile(project.root, 'eleventy.config.js', "import quizmatter from 'quizmatter/eleventy'\nexport default (config) => config.addPlugin(quizmatter, {root: 'site'})\n")
  const server = await eleventy.serve(project)
  try {
    const plain = readFileSync(join(project.root, 'site/content/post/plain.md'), 'utf8')
    const changes = (): string[] => server.output().split('\n').filter((line) => line.includes('File changed'))
    const save = (words: string): void => writeProjectFile(project.root, 'site/content/post/plain.md', plain.replace('asks for no script', words))
    save('was saved')
    // Eleventy says that it watches a moment before it does.
    await waitFor('a build', () => changes().length > 0, 4000).catch(() => save('was saved again'))
    await waitFor('a build', () => changes().length > 0)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(changes()).toEqual([expect.stringContaining('plain.md')])
  } finally {
    await server.stop()
  }
})
