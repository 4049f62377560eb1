/**
 * How Hugo spells a text in HTML where that is more than escaping: `&rsquo;` for a replaced apostrophe, `&#x1f604;` for an emoji.
 *
 * It holds only as long as the node's value is still `of`; a plugin that changes the value thereby drops the spelling.
 */
export interface Spelling {
  readonly of: string
  readonly html: string
  /** What heading ids are made of, where that is not `of`: emoji codes as written. */
  readonly plain?: string
}

/** A part of a text node's value that stands in the source as it is: no escape, no character reference. */
export interface SourceRun {
  /** Index in the node's value. */
  readonly at: number
  /** Offset in the parsed text. */
  readonly offset: number
  readonly length: number
}

declare module 'mdast' {
  interface TextData {
    spelling?: Spelling | undefined
    /** Only while parsing: where the characters of the value come from. */
    runs?: SourceRun[] | undefined
    /** What heading ids are made of instead of parts of the value: numeric character references as they are written, and what an escaped ampersand begins. */
    numeric?: {readonly at: number; readonly length: number; readonly plain: string}[] | undefined
  }
  interface ImageData {
    /** Only while parsing: the inline nodes between the brackets. */
    label?: PhrasingContent[] | undefined
    /** Spelling of the `alt` text. */
    spelling?: Spelling | undefined
  }
  interface ImageReferenceData {
    label?: PhrasingContent[] | undefined
    spelling?: Spelling | undefined
  }
}

declare module 'hast' {
  interface TextData {
    spelling?: Spelling | undefined
  }
  interface ElementData {
    /** Spelling of attribute values, by property name. */
    spellings?: Readonly<Record<string, Spelling>> | undefined
  }
}
