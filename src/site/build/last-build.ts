import {join} from 'node:path'
import type {Message} from '../../core/page.ts'
import {readText, replaceText} from '../cache.ts'
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
  const text = readText(join(cache, nameOf(out)))
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || end < 0) return undefined
  const stored = text.slice(end + 1)
  return hashOf(stored) === text.slice(0, end) ? (JSON.parse(stored) as LastBuild) : undefined
}

/** Keep what a build found out. */
export function keepLastBuild(cache: string, out: string, build: LastBuild): void {
  const stored = JSON.stringify(build)
  replaceText(cache, nameOf(out), `${hashOf(stored)}\n${stored}`)
}

const nameOf = (out: string): string => `last-${hashOf(out).slice(0, 12)}`
