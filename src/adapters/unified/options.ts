import type {Options, Settings} from '../../core/options.ts'
import {resolveSettings} from '../../core/settings.ts'

/** What the plugins may be given; JSON only, as bundlers refuse anything else. */
export type PluginOptions = Omit<Options, 'shortcodes' | 'remarkPlugins' | 'rehypePlugins'>

const resolved = new Map<string, Settings>()

/** Settings of a plugin; equal options give the same object, so that what is made for it is made once. */
export function settingsOf(options: PluginOptions | null | undefined): Settings {
  const key = JSON.stringify(options ?? {})
  const settings = resolved.get(key) ?? resolveSettings(options ?? {})
  resolved.set(key, settings)
  return settings
}
