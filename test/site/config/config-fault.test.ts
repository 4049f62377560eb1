import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {constants, Script} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {configFaultPlace} from '../../../src/site/config/config-fault.ts'
import {siteFolder} from './site-folder.ts'

/** Node's own import, which the test runner would replace. */
const load: (url: string) => Promise<unknown> = new Script('(url) => import(url)', {importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER}).runInThisContext()

describe('a quizmatter.config.mjs that cannot be loaded', () => {
  it.each([
    ['that cannot be parsed', {'quizmatter.config.mjs': 'export default {\n  shortcodes: {\n    a: () => "x"\n    b: 1\n  }\n}\n'}, 'quizmatter.config.mjs:4:5', "Unexpected identifier 'b'"],
    ['that imports what cannot be parsed', {'quizmatter.config.mjs': 'import "./lib/a.mjs"\n', 'lib/a.mjs': '\nconst a = 1\nconst a = 2\n'}, 'lib/a.mjs:3:7', "Identifier 'a' has already been declared"],
    ['that imports what throws', {'quizmatter.config.mjs': 'import "./lib/a.mjs"\n', 'lib/a.mjs': '\nexport const a = undefined.x\n'}, 'lib/a.mjs:2:28', 'Cannot read properties of undefined'],
    ['that imports a file that is not there', {'quizmatter.config.mjs': 'import {a} from "./lib/a.mjs"\nexport default {}\n', 'lib/a.mjs': '\nexport {a} from "./gone.mjs"\n'}, 'lib/a.mjs:2:17', 'gone.mjs'],
    ['that imports a package that is not there', {'quizmatter.config.mjs': '\nimport {a} from "@nobody/has-it/sub"\n'}, 'quizmatter.config.mjs:2:17', "Cannot find package '@nobody/has-it'"],
    ['that imports a name that is not there', {'quizmatter.config.mjs': '\nimport {b} from "./a.mjs"\n', 'a.mjs': 'export const a = 1\n'}, 'quizmatter.config.mjs:2:9', "does not provide an export named 'b'"]
  ])('has a place when it is one %s', async (_, files, place, reason) => {
    const root = siteFolder(files)
    const error: unknown = await load(`${pathToFileURL(join(root, 'quizmatter.config.mjs')).href}?1`).catch((fault: unknown) => fault)
    expect(String(error)).toContain(reason)
    const {column, file, line} = (await configFaultPlace(error, root)) ?? {}
    expect(`${file}:${line}:${column}`).toBe(place)
  })
})
