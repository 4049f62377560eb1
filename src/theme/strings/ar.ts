import type {ThemeStrings} from '../strings.ts'

/** Texts of the theme in Arabic. */
export const ar: ThemeStrings = {
  front: 'الرئيسية',
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة الرئيسية',
  languages: 'اللغات',
  contents: 'المحتويات',
  reading_time: {zero: 'أقل من دقيقة قراءة', one: 'دقيقة قراءة واحدة', two: 'دقيقتا قراءة', few: '{n} دقائق قراءة', many: '{n} دقيقة قراءة', other: '{n} دقيقة قراءة'},
  posts: {zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالًا', other: '{n} مقال'},
  with_quiz: 'مع اختبار',
  updated: 'حُدّث في',
  pages: 'الصفحات',
  page: 'صفحة {n}',
  page_of: 'صفحة {n} من {total}',
  newer: 'الأحدث',
  older: 'الأقدم',
  neighbours: 'مقالات أخرى',
  newer_post: 'المقال الأحدث',
  older_post: 'المقال الأقدم',
  no_posts: 'لا يوجد شيء هنا بعد.',
  feed: 'خلاصة RSS',
  not_found: 'الصفحة غير موجودة',
  not_found_text: 'لا توجد صفحة في هذا العنوان. ربما نُقلت، أو في العنوان خطأ.',
  home: 'إلى الصفحة الرئيسية'
}
