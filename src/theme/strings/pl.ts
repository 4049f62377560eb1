import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Polish. */
export const pl: ThemeStrings = {
  front: 'Strona główna',
  skip: 'Przejdź do treści',
  menu: 'Menu główne',
  languages: 'Języki',
  contents: 'Spis treści',
  reading_time: {one: '{n} minuta czytania', few: '{n} minuty czytania', many: '{n} minut czytania', other: '{n} minuty czytania'},
  posts: {one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu'},
  with_quiz: 'z quizem',
  updated: 'Zaktualizowano',
  pages: 'Strony',
  page: 'Strona {n}',
  page_of: 'Strona {n} z {total}',
  newer: 'Nowsze',
  older: 'Starsze',
  neighbours: 'Inne wpisy',
  newer_post: 'Nowszy wpis',
  older_post: 'Starszy wpis',
  no_posts: 'Jeszcze nic tu nie ma.',
  feed: 'Kanał RSS',
  not_found: 'Nie znaleziono strony',
  not_found_text: 'Pod tym adresem nie ma strony. Mogła zostać przeniesiona albo w adresie jest błąd.',
  home: 'Na stronę główną'
}
