import type {Dialect} from '../dialect.ts'
import {escapes, quotedCharacters} from './building-blocks.ts'

/** Rust. */
export const rust: Dialect = {
  blank: 'w',
  strings: quotedCharacters,
  inStrings: {se: escapes, si: '\\{[^{}]*\\}'},
  operators: '\\.\\.=?|[-+*/%=<>!&|^?]+',
  punctuation: '[{}()[\\],.;]+',
  pieces: {'': '->|::?', fm: '\\b\\w+!(?!=)'},
  comments: {sd: '//[/!]'},
  scopes: {'title.class': 'nc', 'title.function': 'nf', variable: '?', symbol: 'na', type: '?', built_in: '?', punctuation: '?', literal: '?', 'title.function.invoke': '?', keyword: '?'},
  words: {
    k: 'as async await box break const continue crate do dyn else enum extern fn for if impl in loop match mod move mut pub ref return static struct super trait try type union unsafe use virtual where while yield',
    kd: 'let',
    kc: 'true false',
    kt: 'u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 usize isize f32 f64 str char bool',
    nb: 'Option Some None Result Ok Err Box Vec String ToString ToOwned Clone Copy Send Sized Sync Drop Fn FnMut FnOnce Iterator Extend IntoIterator DoubleEndedIterator ExactSizeIterator AsRef AsMut Into From Default PartialEq PartialOrd Eq Ord drop',
    bp: 'self Self'
  },
  lineFeedIn: 'c1 sd cp'
}
