/** Inline styles of what surrounds the tokens. Source: Chroma's `styleToCSS`. */
export const partStyles = {
  line: 'display:flex;',
  lineNumber: 'white-space:pre;-webkit-user-select:none;user-select:none;margin-right:0.4em;padding:0 0.4em 0 0.4em;',
  table: 'border-spacing:0;padding:0;margin:0;border:0;',
  cell: 'vertical-align:top;padding:0;margin:0;border:0;',
  link: 'outline:none;text-decoration:none;color:inherit',
  pre: '-webkit-text-size-adjust:none;'
} as const
