/** Front matter with one question of each kind that the keyboard script needs; answers as written. */
export const sample = `
[quiz]
order = "authored"
scoring = "balanced"

  [[quiz.questions]]
  question = "What is the smallest base Docker image?"
  type = "single-choice"
  explanation = "\`scratch\` is empty."
    [[quiz.questions.answers]]
    text = "scratch"
    correct = true
    [[quiz.questions.answers]]
    text = "alpine"
    feedback = "Small, [but not empty](https://example.com/alpine)."
    [[quiz.questions.answers]]
    text = "None of the above"
    pin = "last"

  [[quiz.questions]]
  question = "Which flags shrink a \`go\` binary?"
  type = "multiple-choice"
    [[quiz.questions.answers]]
    text = "\`-s\`"
    correct = true
    [[quiz.questions.answers]]
    text = "\`-w\`"
    correct = true
    [[quiz.questions.answers]]
    text = "\`-trimpath\`"
    correct = true
    [[quiz.questions.answers]]
    text = "\`-v\`"

  [[quiz.questions]]
  question = "Which command lists the shared libraries of a binary?"
  type = "text"
  correct_answer = "ldd"
  accept = ["ldd ./app"]
`

/** The sample with further keys of `[quiz]`. */
export function sampleWith(keys: string): string {
  return sample.replace('order = "authored"', `order = "authored"\n${keys}`)
}

/** A further quiz for the same page, in the sample's words. */
export const furtherQuiz = sample.replaceAll('quiz.questions', 'quizzes.questions').replace('[quiz]', '[[quizzes]]\nid = "more"\nplacement = "end"')
