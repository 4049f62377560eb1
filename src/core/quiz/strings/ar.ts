import type {QuizStrings} from '../strings.ts'

/** Texts of the quiz in Arabic. */
export const ar: QuizStrings = {
  title: 'اختبر فهمك',
  how_one: 'اختر إجابة واحدة.',
  how_many: 'اختر كل الإجابات الصحيحة.',
  how_text: 'اكتب إجابتك.',
  how_number: 'اكتب رقمًا.',
  true: 'صواب',
  false: 'خطأ',
  hint: 'تلميح',
  check: 'تحقق من الإجابة',
  check_all: 'تحقق من الإجابات',
  try_again: 'حاول مرة أخرى',
  try_wrong: 'أعد الأسئلة التي أخطأت فيها',
  clear: 'امسح إجاباتي',
  show_answer: 'أظهر الإجابة',
  answer: 'الإجابة:',
  answers: 'الإجابات',
  script: 'يتطلب التحقق من الإجابات JavaScript.',
  back: 'السابق',
  next: 'التالي',
  place: 'السؤال {n} من {total}',
  choose_first: 'اختر إجابة أولًا.',
  type_first: 'اكتب إجابة أولًا.',
  right: 'صحيح.',
  part: 'صحيح جزئيًا.',
  wrong: 'غير صحيح.',
  shown: 'الإجابة ظاهرة.',
  mark_right: 'صحيحة',
  mark_wrong: 'إجابتك، غير صحيحة',
  mark_missed: 'فاتتك',
  tries: {
    zero: 'لم تبقَ محاولات.',
    one: 'بقيت محاولة واحدة.',
    two: 'بقيت محاولتان.',
    few: 'بقيت {n} محاولات.',
    many: 'بقيت {n} محاولة.',
    other: 'بقيت {n} محاولة.'
  },
  score: 'النتيجة: {score} من {max}.',
  passed: 'ناجح.',
  failed: 'لم تنجح بعد.',
  missed: 'للمراجعة:',
  line: {
    zero: 'لا أسئلة في اختبار هذا المقال.',
    one: 'في هذا المقال اختبار من سؤال واحد.',
    two: 'في هذا المقال اختبار من سؤالين.',
    few: 'في هذا المقال اختبار من {n} أسئلة.',
    many: 'في هذا المقال اختبار من {n} سؤالًا.',
    other: 'في هذا المقال اختبار من {n} سؤال.'
  }
}
