import {VFile} from 'vfile'
import type {Json} from '../../../src/core/front-matter/types.ts'
import {parseQuizzes} from '../../../src/core/quiz/parse.ts'
import type {Quiz} from '../../../src/core/quiz/types.ts'

/** Texts with characters that markdown, templates or shells know, as authors write them without a thought. */
export const literals = [
  '{{ and }}', '{{range $key, $value := pipeline}}', '<% and %>', '{% and %}', '-s -w', "-gcflags 'all=-N -l'", '$GOPATH', 'runtime_procPin',
  'AWS_IAM', 'x86_64', '[[:graph:]\\s]', 'Using \\n explicitly', '(|)', 'c++', '""', '«первый год»', '1.', '# heading', '> quote', '- item',
  'std::vector<int>', '--flag', 'a -- b', '"quoted"', "it's", 'user@example.com', 'https://example.com', '~~x~~', '| a | b |', '$x$'
]

/** A number source that is the same on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Make 42 posts with 306 questions in the shape that authors write: 244 single-choice with three answers and the right one
 * first, 62 multiple-choice with three to five answers and the right ones first, all of them right in two.
 */
export function census(): readonly {readonly quiz: {readonly questions: readonly Json[]}}[] {
  const random = randomNumbers(7)
  const words = (): string => Array.from({length: 2 + Math.floor(random() * 6)}, () => Math.floor(random() * 1e6).toString(36)).join(' ')
  const questions = Array.from({length: 306}, (_, index) => {
    const several = index % 5 === 0 && index < 310
    const count = several ? 3 + Math.floor(random() * 3) : 3
    const right = !several ? 1 : index === 0 || index === 150 ? count : random() < 0.9 ? count - 1 : 1
    const answers = Array.from({length: count}, (_, place) => ({text: `${words()} ${literals[(index + place) % literals.length]}`, correct: place < right}))
    return {question: `What is ${words()}?`, type: several ? 'multiple-choice' : 'single-choice', answers}
  })
  const sizes = Array.from({length: 42}, (_, index) => (index < 12 ? 8 : 7))
  let start = 0
  return sizes.map((size) => {
    const part = questions.slice(start, start + size)
    start += size
    return {quiz: {questions: part}}
  })
}

/** Read the census as quizzes; `front` is put over every `[quiz]`. */
export function readCensus(front: {readonly [key: string]: Json} = {}): readonly {readonly quiz: Quiz; readonly messages: readonly string[]}[] {
  return census().flatMap(({quiz}, index) => {
    const file = new VFile({path: `post-${index}.md`})
    const read = parseQuizzes({params: {quiz: {...quiz, ...front}}, file, settings: {locale: 'en', strict: false}})
    return read.map((one) => ({quiz: one, messages: file.messages.filter(({fatal}) => fatal !== undefined && fatal !== null).map(String)}))
  })
}
