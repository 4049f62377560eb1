/** Leave out white space at both ends, as Go and CommonMark have it: an unbreakable blank is none. */
export function trimAscii(text: string): string {
  return text.replace(/^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g, '')
}
