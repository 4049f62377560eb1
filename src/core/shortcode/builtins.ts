import {comment} from './builtin/comment.ts'
import {details} from './builtin/details.ts'
import {figure} from './builtin/figure.ts'
import {highlight} from './builtin/highlight.ts'
import {gist, instagram, tweet, x} from './builtin/network.ts'
import {param} from './builtin/param.ts'
import {qr} from './builtin/qr.ts'
import {quiz} from './builtin/quiz.ts'
import {ref, relref} from './builtin/reference.ts'
import type {BuiltinShortcode} from './builtin/types.ts'
import {vimeo} from './builtin/vimeo.ts'
import {youtube} from './builtin/youtube.ts'

/** The shortcodes that come with Hugo, and those that came with it once, by name. */
export const builtinShortcodes: ReadonlyMap<string, BuiltinShortcode> = new Map(
  Object.entries({comment, details, figure, gist, highlight, instagram, param, qr, quiz, ref, relref, tweet, twitter: tweet, vimeo, x, youtube})
)
