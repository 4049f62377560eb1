import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Portuguese. */
export const pt: ThemeStrings = {
  front: 'Início',
  skip: 'Ir para o conteúdo',
  menu: 'Menu principal',
  languages: 'Idiomas',
  contents: 'Sumário',
  reading_time: {one: '{n} minuto de leitura', other: '{n} minutos de leitura'},
  posts: {one: '{n} artigo', other: '{n} artigos'},
  with_quiz: 'com quiz',
  updated: 'Atualizado em',
  pages: 'Páginas',
  page: 'Página {n}',
  page_of: 'Página {n} de {total}',
  newer: 'Mais recentes',
  older: 'Mais antigos',
  neighbours: 'Outros artigos',
  newer_post: 'Artigo seguinte',
  older_post: 'Artigo anterior',
  no_posts: 'Ainda não há nada aqui.',
  feed: 'Feed RSS',
  not_found: 'Página não encontrada',
  not_found_text: 'Não há nenhuma página neste endereço. Talvez tenha mudado de lugar, ou o endereço contenha um erro.',
  home: 'Ir para o início'
}
