import type {BuiltinContext, BuiltinShortcode} from './types.ts'
import {card} from './card.ts'
import {filmStyle, frameStyle} from './player.ts'
import {attribute, escapeUrl, readSwitch} from './template.ts'

/** `vimeo`: an embedded player; a link card with `privacy.vimeo.simple`. Source: Hugo's `_shortcodes/vimeo.html`. */
export const vimeo: BuiltinShortcode = {
  takesInner: false,
  render(context) {
    const {get, settings, complain, name} = context
    const privacy = settings.privacy['vimeo'] ?? {}
    if (privacy['disable']) return ''
    const id = get('id') || get(0)
    if (!id) {
      complain('shortcode-parameter', {name, actual: 'no id', expected: 'the id of a video'})
      return ''
    }
    if (privacy['simple']) return card({kind: 'vimeo', url: `https://vimeo.com/${id}`, text: String(title(context) || 'Vimeo video')})
    const className = get('class') || get(1)
    const frame = className ? attribute('class', className) : attribute('style', frameStyle(className))
    const film = className ? '' : `\n\t\t\t\t\t${attribute('style', filmStyle(className)).replace(' ', '\t')}`
    const source = escapeUrl(`https://player.vimeo.com/video/${id}?dnt=${privacy['enablednt'] ? 1 : 0}`)
    const others = `${attribute('allow', readSwitch(get('allowFullScreen'), 'on') ? 'fullscreen' : '')}${attribute('loading', get('loading') || get(3))}${attribute('title', title(context))}`
    return `\n\t\t\t<div\n\t\t\t\t\t${frame.trim()}>\n\t\t\t\t<iframe\n\t\t\t\t\tsrc="${source}"${film}${others}>\n\t\t\t\t</iframe>\n\t\t\t</div>\n`
  }
}

function title({get}: BuiltinContext): unknown {
  return get('title') || get(2)
}
