import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in French. */
export const fr: ThemeStrings = {
  front: 'Accueil',
  skip: 'Aller au contenu',
  menu: 'Menu principal',
  languages: 'Langues',
  contents: 'Sommaire',
  reading_time: {one: '{n} minute de lecture', other: '{n} minutes de lecture'},
  posts: {one: '{n} article', other: '{n} articles'},
  with_quiz: 'avec un quiz',
  updated: 'Mis à jour le',
  pages: 'Pages',
  page: 'Page {n}',
  page_of: 'Page {n} sur {total}',
  newer: 'Plus récents',
  older: 'Plus anciens',
  neighbours: 'Autres articles',
  newer_post: 'Article suivant',
  older_post: 'Article précédent',
  no_posts: 'Il n’y a encore rien ici.',
  feed: 'Flux RSS',
  not_found: 'Page introuvable',
  not_found_text: 'Il n’y a pas de page à cette adresse. Elle a peut-être changé de place, ou l’adresse contient une faute de frappe.',
  home: 'Retour à l’accueil'
}
