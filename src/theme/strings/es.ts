import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Spanish. */
export const es: ThemeStrings = {
  front: 'Inicio',
  skip: 'Ir al contenido',
  menu: 'Menú principal',
  languages: 'Idiomas',
  contents: 'Contenido',
  reading_time: {one: '{n} minuto de lectura', other: '{n} minutos de lectura'},
  posts: {one: '{n} artículo', other: '{n} artículos'},
  with_quiz: 'con cuestionario',
  updated: 'Actualizado el',
  pages: 'Páginas',
  page: 'Página {n}',
  page_of: 'Página {n} de {total}',
  newer: 'Más recientes',
  older: 'Anteriores',
  neighbours: 'Más artículos',
  newer_post: 'Artículo siguiente',
  older_post: 'Artículo anterior',
  no_posts: 'Todavía no hay nada aquí.',
  feed: 'Canal RSS',
  not_found: 'Página no encontrada',
  not_found_text: 'No hay ninguna página en esta dirección. Quizá se haya movido o la dirección tenga una errata.',
  home: 'Ir a la portada'
}
