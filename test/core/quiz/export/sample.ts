import type {ExportedQuiz} from '../../../../src/core/quiz/export/exported-quiz.ts'
import type {QuizQuestion} from '../../../../src/core/quiz/types.ts'
import {readQuizzes} from '../../../browser/quiz/quiz-html.ts'

const front = `
[quiz]
  [[quiz.questions]]
  question = "What does \`{{ and }}\` mean: a = b ~ c # d?"
  body = "Look:\\n\\n![a picture](a.png)\\n\\n- [here](https://example.com) and [there](/x)"
  explanation = "It is <b>a</b> function."
  points = 2
    [[quiz.questions.answers]]
    text = "<% and %> & {x}"
    correct = true
    [[quiz.questions.answers]]
    text = "Using \\\\n explicitly"
    feedback = "No: \`\\\\n\`."
    [[quiz.questions.answers]]
    text = "None of the above"
    pin = "last"
  [[quiz.questions]]
  question = "Several, exact"
  type = "multiple-choice"
    [[quiz.questions.answers]]
    text = "a"
    correct = true
    [[quiz.questions.answers]]
    text = "b"
    correct = true
    [[quiz.questions.answers]]
    text = "c"
  [[quiz.questions]]
  question = "Several, per option"
  type = "multiple-choice"
  scoring = "per-option"
    [[quiz.questions.answers]]
    text = "a"
    correct = true
    [[quiz.questions.answers]]
    text = "b"
    correct = true
    [[quiz.questions.answers]]
    text = "c"
    correct = true
    [[quiz.questions.answers]]
    text = "d"
  [[quiz.questions]]
  question = "Text"
  correct_answer = "ldd"
  accept = ["a=b", "%5% more"]
  [[quiz.questions]]
  question = "Number"
  correct_answer = 3.14
  tolerance = 0.01
  [[quiz.questions]]
  question = "True?"
  correct_answer = false
`

/** One quiz with a question of every type. */
export async function exportedSample(): Promise<ExportedQuiz[]> {
  return (await readQuizzes(front)).map((quiz) => ({source: 'content/post.md', title: 'Post & more / less', quiz}))
}

const awkward = `
[quiz]
lang = "en"
intro = "With \`code\`, [a link](https://example.com/?a=1&b=2) and\\n\\n> a quote"
  [[quiz.questions]]
  question = "<b>x</b> [a](<http://example.com/a b>) [b](https://example.com/%zz) [c](http://[::1) [d](https://example.com/|#a#b) [e](mailto:x@y) ![alt](pic.png)\\u0007 \\uffff ﷽ **b** *e*"
  body = """
# Head

Term
: Definition *x*
: second

- [ ] task
- [x] done ~~old~~

| a | b |
|:--|--:|
| 1 | \`2\` |

> quote
>
> > deep

~~~go
if a < b && c > d {}
~~~

Text[^1] ![pic](a.png "t") <span>raw</span>

***

1. one
   - two

     para

[^1]: note <https://example.com/ä?ö=ü#x>

<div>html</div>
"""
  explanation = "Why: &amp; <script>alert(1)</script> \\u0008 ]]> x"
  hints = ["one", "**two**"]
  points = 2.5
  retry = 3
    [[quiz.questions.answers]]
    text = "a </script><script> ]]> &amp;"
    correct = true
    feedback = "f\\n\\n- x\\n- y"
    [[quiz.questions.answers]]
    text = "b"
    id = "1"
    feedback = "<!-- nothing -->"
    [[quiz.questions.answers]]
    text = "**None** of the above"
    pin = "last"
  [[quiz.questions]]
  question = "Balanced, every answer right"
  type = "multiple-choice"
  scoring = "balanced"
    [[quiz.questions.answers]]
    text = "a"
    correct = true
    [[quiz.questions.answers]]
    text = "b"
    correct = true
  [[quiz.questions]]
  question = "Any"
  accept_any = true
    [[quiz.questions.answers]]
    text = "1"
    correct = true
    [[quiz.questions.answers]]
    text = "2"
    correct = true
  [[quiz.questions]]
  question = "Text"
  correct_answer = "a\\u0001b <&> \\n x"
  accept = ["x", "(a -> *b)"]
  case_sensitive = true
  [[quiz.questions]]
  question = "Number"
  correct_answer = 1e300
  accept = [-0.0, 1e-7, 3]
  tolerance = 1e-9
  body = "<div>only html</div>"
  explanation = "<!-- only a comment -->"
  [[quiz.questions]]
  question = "True?"
  correct_answer = true
  explanation = "![only a picture](x.png)"
[[quizzes]]
id = "q-1"
lang = "ar"
markdown = false
reveal = "never"
  [[quizzes.questions]]
  question = "ما *هذا*؟\\nسطر"
  body = "نص"
  explanation = "شرح"
  correct_answer = "نعم"
  id = "A"
  [[quizzes.questions]]
  question = "?"
  correct_answer = "x"
  id = "a"
`

/** Quizzes with what is hard to carry over: control characters, odd addresses, blocks of every kind, empty blocks, Arabic. */
export async function awkwardSample(): Promise<ExportedQuiz[]> {
  return (await readQuizzes(awkward)).map((quiz) => ({source: 'content/odd post.md', title: 'Odd <&> "title" ]]> \ufffe\nline', quiz: quiz.lang === 'en' ? {...quiz, lang: 'english (US)'} : quiz}))
}

/** Quizzes with one text in every place that takes one. */
export function withText(quizzes: readonly ExportedQuiz[], text: string): readonly ExportedQuiz[] {
  const questionWith = (question: QuizQuestion): QuizQuestion => {
    const base = {...question, question: text, body: text, explanation: text, hints: [text]}
    return 'answers' in base ? {...base, answers: base.answers.map((answer) => ({...answer, text, feedback: text}))} : base
  }
  return quizzes.map((exported) => ({...exported, title: text, quiz: {...exported.quiz, intro: text, questions: exported.quiz.questions.map(questionWith)}}))
}
