import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Turkish. */
export const tr: ThemeStrings = {
  front: 'Ana sayfa',
  skip: 'İçeriğe geç',
  menu: 'Ana menü',
  languages: 'Diller',
  contents: 'İçindekiler',
  reading_time: {one: '{n} dakikalık okuma', other: '{n} dakikalık okuma'},
  posts: {one: '{n} yazı', other: '{n} yazı'},
  with_quiz: 'testli',
  updated: 'Güncellenme:',
  pages: 'Sayfalar',
  page: 'Sayfa {n}',
  page_of: 'Sayfa {n} / {total}',
  newer: 'Daha yeni',
  older: 'Daha eski',
  neighbours: 'Diğer yazılar',
  newer_post: 'Daha yeni yazı',
  older_post: 'Daha eski yazı',
  no_posts: 'Burada henüz bir şey yok.',
  feed: 'RSS akışı',
  not_found: 'Sayfa bulunamadı',
  not_found_text: 'Bu adreste bir sayfa yok. Taşınmış olabilir ya da adres yanlış yazılmış olabilir.',
  home: 'Ana sayfaya git'
}
