import {join} from 'node:path'
import type {Message} from '../../core/page.ts'
import {readChecked, writeChecked} from '../cache/checked-file.ts'
import {hashOf} from '../write/manifest.ts'

/** What a build found out, so that an equal one need not make anything again. */
export interface LastBuild {
  /** Key of all that it depended on. */
  readonly key: string
  readonly pages: number
  readonly quizzes: number
  readonly unchanged: number
  readonly messages: readonly Message[]
}

/** Read what the last build into an output folder found out; nothing if there is any doubt. */
export function readLastBuild(cache: string, out: string): LastBuild | undefined {
  return readChecked<LastBuild>(join(cache, nameOf(out)))?.value
}

/** Keep what a build found out. */
export function keepLastBuild(cache: string, out: string, build: LastBuild): void {
  writeChecked(cache, nameOf(out), build)
}

const nameOf = (out: string): string => `last-${hashOf(out).slice(0, 12)}`
