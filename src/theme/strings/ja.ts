import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Japanese. */
export const ja: ThemeStrings = {
  front: 'ホーム',
  skip: '本文へ移動',
  menu: 'メインメニュー',
  languages: '言語',
  contents: '目次',
  reading_time: {other: '読了時間 {n} 分'},
  posts: {other: '記事 {n} 件'},
  with_quiz: 'クイズ付き',
  updated: '更新日',
  pages: 'ページ',
  page: '{n} ページ',
  page_of: '{n}／{total} ページ',
  newer: '新しい記事へ',
  older: '古い記事へ',
  neighbours: 'ほかの記事',
  newer_post: '次の記事',
  older_post: '前の記事',
  no_posts: 'まだ何もありません。',
  feed: 'RSS フィード',
  not_found: 'ページが見つかりません',
  not_found_text: 'このアドレスにページはありません。移動したか、アドレスに誤りがあるかもしれません。',
  home: 'ホームへ'
}
