import {VFile} from 'vfile'
import {report} from '../../core/diagnostics.ts'
import {toMessages} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import type {SiteConfig} from '../config.ts'

/** Say that nobody knows where the site will be; a preview is at an address of its own. Errors: `config-base-url-missing`. */
export function checkAddress({baseUrl, withoutBaseUrl}: Pick<SiteConfig, 'baseUrl' | 'withoutBaseUrl'>): readonly Message[] {
  if (withoutBaseUrl === undefined) return []
  const file = new VFile({path: withoutBaseUrl || undefined})
  report(file, 'config-base-url-missing', withoutBaseUrl === '' ? undefined : {line: 1, column: 1}, {actual: baseUrl})
  return toMessages(file)
}
