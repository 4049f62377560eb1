import {isAbsolute, posix, relative, sep} from 'node:path'
import {isJsonObject, lowerKeys} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import {compileGlob} from '../glob.ts'
import type {ContentRoot} from '../scan.ts'
import {spelled} from './key-spelling.ts'
import type {MountedFolder} from './types.ts'
import {has, rawAt, tableAt, textAt, textsAt, type Values} from './values.ts'

/** What mounts are read with. */
export interface MountContext {
  /** Absolute path of the site's root. */
  readonly root: string
  readonly contentDir: string
  readonly defaultLanguage: string
  /** Enabled languages in Hugo's order, with their content folders. */
  readonly languages: readonly {readonly key: string; readonly contentDir: string; readonly values: Values}[]
}

/** Folders that hold content, static files and assets. */
export interface Mounts {
  readonly contentRoots: readonly ContentRoot[]
  readonly staticDirs: readonly MountedFolder[]
  readonly assetDirs: readonly MountedFolder[]
}

/**
 * Read which folders hold content, static files and assets.
 *
 * A mount of a component takes the place of its default folders, as in Hugo.
 * Errors: `config-type` for mounts without source and target.
 */
export function readMounts(root: Values, context: MountContext): Mounts {
  const mounts = readMountList(root, context)
  const mounted = (component: string): Mount[] => mounts.filter(({target}) => target === component || target.startsWith(`${component}/`))
  const folders = (component: string): MountedFolder[] => mounted(component).map(({files, source, target}) => ({folder: source, target: target.slice(component.length + 1), files}))
  const content = mounted('content').flatMap((mount) => contentRoots(mount, context))
  const [statics, assets] = [folders('static'), folders('assets')]
  return {
    contentRoots: content.length > 0 ? content : defaultContentRoots(context),
    staticDirs: statics.length > 0 ? statics : defaultStaticDirs(root, context),
    assetDirs: assets.length > 0 ? assets : [{folder: folderName(textAt(root, 'assetdir', 'assets'), context.root), target: '', files: []}]
  }
}

/** A folder as the site's root sees it: no `./`, no slash at its end. */
export function folderName(path: string, root: string): string {
  const inside = isAbsolute(path) ? relative(root, path).split(sep).join('/') : path
  return posix.normalize(inside.replaceAll('\\', '/')).replace(/\/$/, '')
}

interface Mount {
  readonly source: string
  readonly target: string
  /** Globs; empty for all. */
  readonly languages: readonly string[]
  readonly files: readonly string[]
}

function readMountList(root: Values, context: MountContext): Mount[] {
  const module = tableAt(root, 'module')
  const list = rawAt(module, 'mounts')
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    root.report('config-type', ['module', 'mounts'], {actual: list, key: 'module.mounts', wanted: 'a list of mounts'})
    return []
  }
  return (list as readonly Json[]).flatMap((item, index) => readMount({...module, path: ['module', 'mounts', index]}, item, context))
}

function readMount(place: Values, item: Json, {root}: MountContext): Mount[] {
  const values = {...place, table: isJsonObject(item) ? (lowerKeys(item) as JsonObject) : {}}
  const [source, target] = [textAt(values, 'source'), textAt(values, 'target')]
  if (source === '' || target === '') {
    values.report('config-type', values.path, {actual: item, key: values.path.join('.'), wanted: 'a mount with `source` and `target`'})
    return []
  }
  const matrix = tableAt(tableAt(values, 'sites'), 'matrix')
  const languages = [...textsAt(matrix, 'languages'), ...textsAt(values, 'lang')]
  return [{source: folderName(source, root), target: folderName(target, root), languages: languages.map((language) => language.toLowerCase()), files: readFilter(values)}]
}

/** The old keys, which Hugo 0.169 still obeys, count where the new one is not set. */
function readFilter(values: Values): readonly string[] {
  for (const old of ['includefiles', 'excludefiles']) {
    if (has(values, old)) values.report('config-key-renamed', [...values.path, old], {actual: spelled([...values.path, old]), wanted: '`files`', at: 'key'})
  }
  if (has(values, 'files')) return textsAt(values, 'files')
  return [...textsAt(values, 'excludefiles').map((glob) => `! ${glob}`), ...textsAt(values, 'includefiles')]
}

function contentRoots({files, languages, source, target}: Mount, context: MountContext): ContentRoot[] {
  const globs = languages.map(compileGlob)
  const fitting = context.languages.filter(({key}) => globs.some((glob) => glob.test(key))).map(({key}) => key)
  const keys = languages.length > 0 ? fitting : [context.defaultLanguage]
  return keys.map((language) => ({folder: source, target: target.slice('content/'.length), language, files}))
}

/** A language with a folder of its own has it to itself; the others share the site's. */
function defaultContentRoots(context: MountContext): ContentRoot[] {
  const roots = context.languages.map(({key, contentDir}) => ({
    folder: folderName(contentDir, context.root),
    target: '',
    files: [],
    language: contentDir === context.contentDir ? context.defaultLanguage : key
  }))
  return [...new Map(roots.map((root) => [`${root.folder}|${root.language}`, root])).values()]
}

/** Hugo's `staticDir`, `staticDir0` … `staticDir10`; those of languages are for all languages and hide the site's. */
function defaultStaticDirs(root: Values, context: MountContext): MountedFolder[] {
  const keys = ['staticdir', ...Array.from({length: 11}, (_, index) => `staticdir${index}`)]
  const listed = (values: Values): readonly string[] => keys.flatMap((key) => textsAt(values, key))
  const own = listed(root)
  const all = [...(own.length > 0 ? own : ['static']), ...context.languages.flatMap(({values}) => listed(values))]
  return [...new Set(all.map((path) => folderName(path, context.root)))].map((folder) => ({folder, target: '', files: []}))
}
