import type {BuiltinContext, BuiltinShortcode} from './types.ts'
import {filmStyle, frameStyle} from './player.ts'
import {attribute, escapeUrl, readSwitch} from './template.ts'

const permissions = 'accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share'

/** `youtube`: an embedded player. Source: Hugo's `_shortcodes/youtube.html`. */
export const youtube: BuiltinShortcode = {
  takesInner: false,
  render(context) {
    const {get, settings, complain, name} = context
    if (settings.privacy['youtube']?.['disable']) return ''
    const id = get('id') || get(0)
    if (!id) {
      complain('shortcode-parameter', {name, actual: 'no id', expected: 'the id of a video'})
      return ''
    }
    const allow = readSwitch(get('allowFullScreen'), 'on') ? `${permissions}; fullscreen` : permissions
    return (
      `<div${attribute('class', get('class'))}${attribute('style', frameStyle(get('class')))}>\n\t\t\t<iframe` +
      `${attribute('allow', allow)}${attribute('loading', get('loading') || 'eager')} referrerpolicy="strict-origin-when-cross-origin"` +
      ` src="${escapeUrl(address(String(id), context))}"${attribute('style', filmStyle(get('class')))}${attribute('title', get('title') || 'YouTube video')}></iframe>\n\t\t</div>\n`
    )
  }
}

function address(id: string, {get, settings}: BuiltinContext): string {
  const host = settings.privacy['youtube']?.['privacyenhanced'] ? 'www.youtube-nocookie.com' : 'www.youtube.com'
  const autoplay = readSwitch(get('autoplay'), 'off')
  const loop = readSwitch(get('loop'), 'off')
  const query = new URLSearchParams({
    autoplay: String(Number(autoplay)),
    controls: String(Number(readSwitch(get('controls'), 'on'))),
    end: String(get('end') || 0),
    loop: String(Number(loop)),
    mute: String(Number(autoplay || readSwitch(get('mute'), 'off'))),
    ...(loop ? {playlist: id} : {}),
    start: String(get('start') || 0)
  })
  return `https://${host}/embed/${id}?${query}`
}
