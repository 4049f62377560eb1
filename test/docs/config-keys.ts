import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {rootKeys} from '../../src/site/config/key-spelling.ts'
import {readConfig} from '../../src/site/config.ts'

/** Values of which a key that is read takes at least one, or refuses it. */
const probes = ['zz', 7, true, ['zz'], {zz: 'zz'}, {zz: {zz: 'zz'}}, {imports: [{path: 'zz'}]}, {allowContent: ['zz']}]

/** Keys of Hugo's config by whether anything here changes with them: the config that comes out, or what is said about it. */
export async function configKeys(): Promise<{readonly read: readonly string[]; readonly passedOver: readonly string[]}> {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-keys-'))
  const outcome = async (config: object): Promise<string> => {
    writeFileSync(join(root, 'hugo.json'), JSON.stringify(config))
    const {config: read, messages} = await readConfig({root})
    return JSON.stringify([read, messages])
  }
  try {
    const unset = await outcome({})
    const read: string[] = []
    for (const key of rootKeys) for (const probe of probes) if (!read.includes(key) && (await outcome({[key]: probe})) !== unset) read.push(key)
    return {read, passedOver: rootKeys.filter((key) => !read.includes(key))}
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
