import type {CommandResult} from './command.ts'

/** A folder with the fixture's content, a host's starter and the packed package. */
export interface Project {
  /** Absolute path. */
  readonly root: string
  /** Absolute path of what a build writes. */
  readonly out: string
}

/** A running development server. */
export interface DevServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly origin: string
  /** What the terminal shows until now. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** What a host is made of: those of one kind are set up alike. */
export type HostKind = 'command-line' | 'vite' | 'eleventy' | 'astro'

/** A site generator that posts are put into. */
export interface Host {
  /** As in the tables: `Vite 8`. */
  readonly name: string
  readonly kind: HostKind
  /** Folder of the project below `.cache/hosts`, and of screenshots. */
  readonly id: string
  /** Output folder inside the project. */
  readonly outFolder: string
  /** Names of the starter's files in the README; none for the command line. */
  readonly starter: readonly string[]
  /** Why the host cannot run here; `undefined` when it can. */
  readonly unavailable: () => Promise<string | undefined>
  readonly build: (project: Project) => Promise<CommandResult>
  readonly serve: (project: Project) => Promise<DevServer>
}
