import type {QrLevel} from './qr-modules.ts'

/** A question that a body asks about the rest of the site. */
export type Question =
  /** `ref`, `relref`: a page by logical path or file name; `fragment` is kept by the asker. */
  | {readonly kind: 'page'; readonly path: string; readonly language?: string; readonly outputFormat?: string}
  /** Embedded link hook: page, then page resource, then asset; answered by relative URL. */
  | {readonly kind: 'link'; readonly path: string}
  /** Embedded image hook and `figure`: page resource, then asset. */
  | {readonly kind: 'resource'; readonly path: string}
  /** Whether anything is published at a path from the host's root, decoded. */
  | {readonly kind: 'published'; readonly path: string}
  /** Whether files are published in a folder: its path from the host's root, decoded, with a slash at its end. */
  | {readonly kind: 'folder'; readonly path: string}
  /** `param` shortcode: a dotted key of the page, then of the site. */
  | {readonly kind: 'param'; readonly path: string}
  /** An URL made absolute or relative with the site's base. */
  | {readonly kind: 'absUrl' | 'relUrl'; readonly path: string}
  /** `qr` shortcode: a picture that whoever answers publishes; `directory` from the output's root, `scale` in pixels. */
  | {readonly kind: 'qr'; readonly text: string; readonly level: QrLevel; readonly scale: number; readonly directory: string}

/** The site's answer; JSON-safe. `undefined`: there is no such thing. */
export interface Answer {
  readonly relPermalink: string
  readonly permalink: string
  readonly value?: unknown
  /** Pixels, where the asked file is an image whose size is known. */
  readonly width?: number
  readonly height?: number
}

/** Ask the site. Pure for one assembled `Site`; answers are recorded in `Page.questions`. */
export type Lookup = (question: Question) => Answer | undefined

/** A question with the answer that it was given, so that a cached page can be checked. */
export interface RecordedQuestion {
  readonly question: Question
  readonly answer: Answer | undefined
}
