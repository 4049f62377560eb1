import type {FramedMessage} from '../page-data.ts'
import {button, element} from './element.ts'

/** Opens the place of a message in the user's editor. */
export type OpenPlace = (message: FramedMessage) => void

/** Show a message: place, rule, what is wrong, the lines around it, and what to do. */
export function messageView(message: FramedMessage, open: OpenPlace): HTMLElement {
  const {column, file, frame, line, note, reason, rule, severity, url} = message
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return element(
    'li',
    {class: `message ${severity}`},
    element('p', {class: 'place'}, button(place, () => open(message), 'place-button'), element('a', {class: 'rule', attributes: {href: url, target: '_blank', rel: 'noreferrer'}}, rule)),
    element('p', {class: 'reason'}, element('strong', {}, `${severity}: `), ...withCode(reason)),
    frame ? element('pre', {class: 'frame'}, ...frameLines(frame)) : undefined,
    note ? element('p', {class: 'note'}, ...withCode(note)) : undefined
  )
}

/** Text in backticks is code. */
function withCode(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`)/).map((part) => (/^`.+`$/.test(part) ? element('code', {}, part.slice(1, -1)) : part))
}

/** The line at fault and the marks below it stand out. */
function frameLines(frame: string): Node[] {
  return frame.split('\n').map((line) => element('span', {class: /^>|^ *\| *\^+$/.test(line) ? 'at-fault' : ''}, `${line}\n`))
}
