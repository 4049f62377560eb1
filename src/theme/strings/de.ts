import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in German. */
export const de: ThemeStrings = {
  front: 'Startseite',
  skip: 'Zum Inhalt',
  menu: 'Hauptmenü',
  languages: 'Sprachen',
  contents: 'Inhalt',
  reading_time: {one: '{n} Minute Lesezeit', other: '{n} Minuten Lesezeit'},
  posts: {one: '{n} Beitrag', other: '{n} Beiträge'},
  with_quiz: 'mit Quiz',
  updated: 'Aktualisiert am',
  pages: 'Seiten',
  page: 'Seite {n}',
  page_of: 'Seite {n} von {total}',
  newer: 'Neuere',
  older: 'Ältere',
  neighbours: 'Weitere Beiträge',
  newer_post: 'Neuerer Beitrag',
  older_post: 'Älterer Beitrag',
  no_posts: 'Hier ist noch nichts.',
  feed: 'RSS-Feed',
  not_found: 'Seite nicht gefunden',
  not_found_text: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler.',
  home: 'Zur Startseite'
}
