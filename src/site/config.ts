export type {
  LanguageConfig,
  LocalConfig,
  MenuItem,
  MountedFolder,
  PaginationConfig,
  PermalinkRule,
  ServicesConfig,
  SiteConfig,
  SitemapConfig
} from './config/types.ts'
export {type ConfigResult, type ReadConfigOptions, readConfig} from './config/read-config.ts'
