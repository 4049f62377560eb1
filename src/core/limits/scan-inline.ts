import type {Excess, TextLimits} from './excess.ts'

/** What is counted over all blocks of a text. */
export interface InlineTally {
  vainSteps: number
}

/** One block's inline text. */
export interface InlineText {
  readonly start: number
  readonly end: number
  readonly limits: TextLimits
  readonly tally: InlineTally
}

interface InlineScan {
  readonly text: string
  readonly limits: TextLimits
  at: number
  /** Characters so far that the parser makes events of. */
  marks: number
  brackets: number
  /** Runs of delimiters so far. */
  runs: number
  /** Delimiters of emphasis that are open. */
  delimiters: number
  /** Steps in vain. */
  steps: number
  readonly ends: Map<string, number>
  readonly ticks: Map<number, number>
}

const inVain = {what: 'steps', actual: 'so many unclosed brackets, backticks or comments in one paragraph', expected: 'fewer of them, or blank lines between'} as const

const special = /[\\`<[\]*_~]/g

/** Look through inline text for what a parser cannot do in time linear in its length. */
export function scanInline(whole: string, {start, end, limits, tally}: InlineText): Excess | undefined {
  const text = whole.slice(start, end)
  const scan: InlineScan = {text, limits, at: 0, marks: 0, brackets: 0, runs: 0, delimiters: 0, steps: 0, ends: new Map(), ticks: new Map()}
  special.lastIndex = 0
  for (let found = special.exec(text); found; found = special.exec(text)) {
    scan.at = found.index
    scan.marks++
    const what = readMark(scan, found[0])
    if (what) return {what, limit: limits.nesting, offset: start + found.index}
    if (scan.runs > limits.delimiters) return {what: 'delimiters of emphasis in one paragraph', limit: limits.delimiters, offset: start + found.index}
    if (tally.vainSteps + scan.steps > limits.vainSteps) return {...inVain, limit: limits.vainSteps, offset: start + found.index}
    special.lastIndex = Math.max(scan.at, found.index + 1)
  }
  tally.vainSteps += scan.steps
  return undefined
}

/** Read what a character begins; names what is nested too deep. */
function readMark(scan: InlineScan, mark: string): string | undefined {
  switch (mark) {
    case '\\':
      scan.at += 2
      return undefined
    case '`':
      readTicks(scan)
      return undefined
    case '<':
      readAngle(scan)
      return undefined
    case '[':
      scan.brackets++
      return undefined
    case ']':
      return readClosing(scan)
    default:
      return readDelimiters(scan, mark)
  }
}

/** Skip a code span; ticks without others of their number are looked for up to the end. */
function readTicks(scan: InlineScan): void {
  const {text, at, ticks} = scan
  if (ticks.size === 0) for (const run of text.matchAll(/`+/g)) ticks.set(run[0].length, run.index)
  let end = at
  while (text[end] === '`') end++
  const size = end - at
  scan.at = end
  if ((ticks.get(size) ?? -1) < end) scan.steps += text.length - at
  else scan.at = afterTicks(text, end, size)
}

function afterTicks(text: string, from: number, size: number): number {
  const run = new RegExp(`(?<!\`)\`{${size}}(?!\`)`, 'g')
  run.lastIndex = from
  return run.exec(text) ? run.lastIndex : from
}

const angles = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']] as const

function readAngle(scan: InlineScan): void {
  const {text, at, ends} = scan
  const pair = angles.find(([open]) => text.startsWith(open, at))
  if (!pair) return
  const [open, close] = pair
  const last = ends.get(close) ?? text.lastIndexOf(close)
  ends.set(close, last)
  if (last < at + open.length) scan.steps += text.length - at
  else scan.at = text.indexOf(close, at + open.length) + close.length
}

const resource = /\]\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)/y

/** A closing bracket looks back for its opening one, and a link that fails does so again. */
function readClosing(scan: InlineScan): string | undefined {
  const {text, at, limits} = scan
  if (scan.brackets > limits.nesting) return 'brackets inside one another'
  scan.brackets = Math.max(0, scan.brackets - 1)
  resource.lastIndex = at
  if (!resource.test(text)) scan.steps += scan.marks
  return undefined
}

function readDelimiters(scan: InlineScan, mark: string): string | undefined {
  const {text, at, limits} = scan
  let end = at
  while (text[end] === mark) end++
  scan.at = end
  scan.marks += end - at - 1
  scan.runs++
  const closes = at > 0 && !/\s/.test(text.charAt(at - 1))
  const opens = end < text.length && !/\s/.test(text.charAt(end))
  if (closes && scan.delimiters > 0) {
    if (scan.delimiters > limits.nesting) return 'delimiters of emphasis inside one another'
    scan.delimiters = Math.max(0, scan.delimiters - (end - at))
  } else if (opens) scan.delimiters += end - at
  return undefined
}
