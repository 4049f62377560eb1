import type {ExportedQuiz} from '../../../../src/core/quiz/export/exported-quiz.ts'
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
