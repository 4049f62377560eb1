import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Chinese. */
export const zh: ThemeStrings = {
  front: '首页',
  skip: '跳到正文',
  menu: '主菜单',
  languages: '语言',
  contents: '目录',
  reading_time: {other: '阅读时间 {n} 分钟'},
  posts: {other: '{n} 篇文章'},
  with_quiz: '含测验',
  updated: '更新于',
  pages: '页面',
  page: '第 {n} 页',
  page_of: '第 {n} 页，共 {total} 页',
  newer: '较新',
  older: '较旧',
  neighbours: '更多文章',
  newer_post: '较新的文章',
  older_post: '较旧的文章',
  no_posts: '这里还没有内容。',
  feed: 'RSS 订阅',
  not_found: '找不到页面',
  not_found_text: '此地址没有页面。页面可能已移动，或地址有误。',
  home: '返回首页'
}
