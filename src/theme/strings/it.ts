import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Italian. */
export const it: ThemeStrings = {
  front: 'Home',
  skip: 'Vai al contenuto',
  menu: 'Menu principale',
  languages: 'Lingue',
  contents: 'Indice',
  reading_time: {one: '{n} minuto di lettura', other: '{n} minuti di lettura'},
  posts: {one: '{n} articolo', other: '{n} articoli'},
  with_quiz: 'con quiz',
  updated: 'Aggiornato il',
  pages: 'Pagine',
  page: 'Pagina {n}',
  page_of: 'Pagina {n} di {total}',
  newer: 'Più recenti',
  older: 'Meno recenti',
  neighbours: 'Altri articoli',
  newer_post: 'Articolo successivo',
  older_post: 'Articolo precedente',
  no_posts: 'Qui non c’è ancora nulla.',
  feed: 'Feed RSS',
  not_found: 'Pagina non trovata',
  not_found_text: 'A questo indirizzo non c’è nessuna pagina. Forse è stata spostata, o l’indirizzo contiene un errore.',
  home: 'Vai alla home'
}
