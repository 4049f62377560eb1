import type {Bodies} from '../bodies.ts'
import type {Output, Site} from '../site.ts'

/** A `robots.txt` that allows everything, where `enableRobotsTXT` asks for one; one for each host. */
export function robotsOutputs({config}: Site, _bodies: Bodies): Output[] {
  const hosts = config.isMultihost ? config.languages : config.languages.filter(({key}) => key === config.defaultContentLanguage)
  return hosts
    .filter(({disableKinds, enableRobotsTxt}) => enableRobotsTxt && !disableKinds.includes('robotstxt'))
    .map(({key}) => ({path: config.isMultihost ? `${key}/robots.txt` : 'robots.txt', kind: 'robots', contents: 'User-agent: *\n', from: 'robots'}))
}
