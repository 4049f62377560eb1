import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Russian. */
export const ru: ThemeStrings = {
  front: 'Главная',
  skip: 'К содержанию',
  menu: 'Главное меню',
  languages: 'Языки',
  contents: 'Содержание',
  reading_time: {one: '{n} минута чтения', few: '{n} минуты чтения', many: '{n} минут чтения', other: '{n} минуты чтения'},
  posts: {one: '{n} статья', few: '{n} статьи', many: '{n} статей', other: '{n} статьи'},
  with_quiz: 'с вопросами',
  updated: 'Обновлено',
  pages: 'Страницы',
  page: 'Страница {n}',
  page_of: 'Страница {n} из {total}',
  newer: 'Новее',
  older: 'Раньше',
  neighbours: 'Другие статьи',
  newer_post: 'Следующая статья',
  older_post: 'Предыдущая статья',
  no_posts: 'Здесь пока ничего нет.',
  feed: 'Лента RSS',
  not_found: 'Страница не найдена',
  not_found_text: 'По этому адресу ничего нет. Возможно, страница переехала или в адресе опечатка.',
  home: 'На главную'
}
