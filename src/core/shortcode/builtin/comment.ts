import type {BuiltinShortcode} from './types.ts'

/** `comment`: a note of the author's that no reader sees. */
export const comment: BuiltinShortcode = {takesInner: true, render: () => ''}
