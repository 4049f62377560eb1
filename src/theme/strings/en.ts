/** Texts of the theme in English; every other language has the same names. `{…}` are filled in. */
export const en = {
  skip: 'Skip to content',
  menu: 'Main',
  languages: 'Languages',
  contents: 'Contents',
  reading_time: {one: '{n} minute to read', other: '{n} minutes to read'},
  posts: {one: '{n} post', other: '{n} posts'},
  with_quiz: 'with a quiz',
  updated: 'Updated on',
  pages: 'Pages',
  page: 'Page {n}',
  page_of: 'Page {n} of {total}',
  newer: 'Newer',
  older: 'Older',
  neighbours: 'More posts',
  newer_post: 'Newer post',
  older_post: 'Older post',
  no_posts: 'There is nothing here yet.',
  feed: 'RSS feed',
  not_found: 'Page not found',
  not_found_text: 'There is no page at this address. It may have moved, or the address may be mistyped.',
  home: 'Go to the front page'
} as const satisfies Record<string, string | Readonly<Record<string, string>>>
