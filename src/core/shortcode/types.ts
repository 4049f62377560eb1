import type {Point} from 'unist'

/** A parameter's value as Hugo types it: quoted ones are strings, bare integers, decimals and booleans are typed. */
export type ParameterValue = string | number | boolean

/** Parameters by position or by name; a call cannot have both. */
export type Parameters = readonly ParameterValue[] | Readonly<Record<string, ParameterValue>>

/**
 * A piece of a body as Hugo's lexer cuts it.
 *
 * Units: `start` and `end` are 0-indexed UTF-16 offsets; the pieces of a text follow on one another without a gap.
 */
export type ShortcodeToken =
  | {readonly type: 'text'; readonly start: number; readonly end: number}
  /** `{{</* x *\/>}}`: a call that is shown instead of made; `value` is what is shown. */
  | {readonly type: 'escaped'; readonly start: number; readonly end: number; readonly value: string}
  | TagToken
  /** `<!--more-->` with the white space after it: the first one of a body that is not part of a tag. */
  | {readonly type: 'divider'; readonly start: number; readonly end: number}
  /** Where a call ends that cannot be understood; shown as it stands. */
  | {readonly type: 'fault'; readonly start: number; readonly end: number; readonly at: number; readonly actual: string; readonly expected: string}

/** One `{{< … >}}` or `{{% … %}}`. */
export interface TagToken {
  readonly type: 'tag'
  readonly start: number
  readonly end: number
  readonly name: string
  /** `{{% %}}`: the output is markdown. */
  readonly markup: boolean
  readonly kind: 'open' | 'close' | 'self-closing'
  readonly parameters: Parameters
}

/** A call with what stands between its tags. */
export interface ShortcodeCall {
  readonly type: 'call'
  readonly name: string
  readonly markup: boolean
  readonly parameters: Parameters
  readonly start: number
  readonly end: number
  /** Blanks between the start of the line and the call. */
  readonly indentation: string
  /** 0-based, counted per nesting level. */
  readonly ordinal: number
  /** `false` for a call without a closing tag, which has no inner content at all. */
  readonly paired: boolean
  readonly inner: readonly ShortcodePiece[]
}

/** Text, a call in it, or the summary divider, which is seen only outside of calls. */
export type ShortcodePiece = {readonly type: 'text'; readonly value: string; readonly start: number; readonly end: number} | {readonly type: 'divider'; readonly start: number; readonly end: number} | ShortcodeCall

/** Where an offset of a made text comes from in the author's file. */
export type Locate = (offset: number) => Point
