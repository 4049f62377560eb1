import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Korean. */
export const ko: ThemeStrings = {
  front: '홈',
  skip: '본문으로 건너뛰기',
  menu: '주 메뉴',
  languages: '언어',
  contents: '목차',
  reading_time: {other: '읽는 시간 {n}분'},
  posts: {other: '글 {n}개'},
  with_quiz: '퀴즈 있음',
  updated: '업데이트',
  pages: '페이지',
  page: '{n}페이지',
  page_of: '{total}페이지 중 {n}페이지',
  newer: '최신 글',
  older: '이전 글',
  neighbours: '다른 글',
  newer_post: '다음 글',
  older_post: '이전 글',
  no_posts: '아직 아무것도 없습니다.',
  feed: 'RSS 피드',
  not_found: '페이지를 찾을 수 없습니다',
  not_found_text: '이 주소에는 페이지가 없습니다. 페이지가 옮겨졌거나 주소가 잘못되었을 수 있습니다.',
  home: '홈으로'
}
