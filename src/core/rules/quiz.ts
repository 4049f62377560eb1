import type {Rule, RuleValues} from '../rules.ts'

/** Rules about quizzes: what stands in `[quiz]`, and where it is placed. */
export const quizRules = {
  'quiz-shape': {
    severity: 'error',
    sentence: ({path, actual, wanted}) => `Unexpected ${actual} for \`${path}\`, expected ${wanted}`,
    note: 'A quiz is one table `[quiz]`, each question a table `[[quiz.questions]]`, each answer a table `[[quiz.questions.answers]]` below its question.'
  },
  'quiz-empty': {
    severity: 'warning',
    sentence: ({path, actual}) => `Unexpected empty ${actual} \`${path}\`, expected at least one question`,
    note: 'The page gets no quiz. Add a question, or remove the key.'
  },
  'quiz-question-text': {
    severity: 'error',
    sentence: ({n}) => `Unexpected question ${n} without text, expected \`question = "…"\``,
    note: '`question` is what the reader is asked.'
  },
  'quiz-type-unknown': {
    severity: 'error',
    sentence: ({actual, meant, known}) => `Unexpected question type \`${actual}\`, expected ${meant ?? known}`,
    note: '`type` picks how the question is shown and graded. Without it the type follows from the answers.'
  },
  'quiz-type-alias': {
    severity: 'info',
    sentence: ({actual, meant}) => `Unexpected short name \`${actual}\` of a question type, expected \`${meant}\``,
    note: 'The short name works here; other readers of the file may not know it.'
  },
  'quiz-answers-few': {
    severity: 'error',
    sentence: ({n, count}) => `Unexpected question ${n} with ${count} ${count === 1 ? 'answer' : 'answers'}, expected at least 2`,
    note: 'With fewer than two answers there is nothing to choose from.'
  },
  'quiz-answer-text': {
    severity: 'error',
    sentence: ({n, k}) => `Unexpected answer ${k} of question ${n} without text, expected \`text = "…"\``,
    note: 'An answer without text is an empty button.'
  },
  'quiz-correct-bool': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected ${actual} for \`correct\`, expected \`true\` or \`false\` without quotes`,
    note: '`correct` says whether choosing this answer is right. Without it an answer is wrong.'
  },
  'quiz-none-correct': {
    severity: 'error',
    sentence: ({n}) => `Unexpected question ${n} without a right answer, expected an answer with \`correct = true\``,
    note: 'Nobody can solve a question that has no right answer.'
  },
  'quiz-many-correct': {
    severity: 'error',
    sentence: ({n, count}) => `Unexpected ${count} right answers of the single-choice question ${n}, expected one`,
    note: 'Use `type = "multiple-choice"`, or `accept_any = true` if any of them will do.'
  },
  'quiz-answer-dup': {
    severity: 'error',
    sentence: ({n, i, k}) => `Unexpected answer ${k} of question ${n} with the text of answer ${i}, expected different texts`,
    note: 'Readers cannot tell the two apart. Texts that differ only in invisible characters count as the same.'
  },
  'quiz-text-answer': {
    severity: 'error',
    sentence: ({n}) => `Unexpected text question ${n} without an answer, expected \`correct_answer = "…"\``,
    note: 'What the reader types is compared with `correct_answer` and with every text in `accept`.'
  },
  'quiz-number-answer': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected ${actual} for \`correct_answer\`, expected a number without quotes`,
    note: 'A number question is right when what the reader types lies within `tolerance` of `correct_answer`.'
  },
  'quiz-true-false-answer': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected ${actual} for \`correct_answer\`, expected \`true\` or \`false\` without quotes`,
    note: 'A true-false question has no answers of its own; `correct_answer` says whether the statement is true.'
  },
  'quiz-id-bad': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected id \`${actual}\`, expected letters \`a\`–\`z\`, digits and \`-\` only`,
    note: 'Ids become part of the page\'s ids, of links and of the key under which a reader\'s answers are kept.'
  },
  'quiz-id-dup': {
    severity: 'error',
    sentence: ({actual, first}) => `Unexpected second use of the id \`${actual}\`, expected an id of its own (first used by \`${first}\`)`,
    note: 'Saved answers and links could not tell the two apart.'
  },
  'quiz-id-missing': {
    severity: 'error',
    sentence: () => 'Unexpected table in `quizzes` without `id`, expected `id = "…"`',
    note: 'A further quiz is placed by a marker that names its id: `{{< quiz "…" >}}`.'
  },
  'quiz-key-type': {
    severity: 'error',
    sentence: ({path, actual, wanted}) => `Unexpected ${actual} for \`${path}\`, expected ${wanted}`,
    note: 'The README lists every key of a quiz with its type and default.'
  },
  'quiz-limit': {
    severity: 'error',
    sentence: ({actual, wanted}) => `Unexpected ${actual}, expected ${wanted}`,
    note: 'The limits keep a page usable and a build finite.'
  },
  'quiz-marker-unknown': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected marker of the quiz \`${actual}\`, expected ${listIds(expected, 'a quiz that the front matter defines')}`,
    note: 'A marker shows where a quiz of this page\'s front matter stands.'
  },
  'quiz-marker-question': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected question \`${actual}\` in \`only\`, expected ${listIds(expected, 'a question of the quiz')}`,
    note: '`only` spreads a quiz through the text: it names the ids of the questions to show here.'
  },
  'quiz-marker-dup': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected second marker of the quiz \`${actual}\`, expected one`,
    note: 'The quiz stands at the first marker; this one shows nothing. To spread a quiz through the text, use `only="q1,q2"`.'
  },
  'quiz-question-dup': {
    severity: 'error',
    sentence: ({actual, quiz}) => `Unexpected second place of the question \`${actual}\` of the quiz \`${quiz}\`, expected one`,
    note: 'A question is shown once, because it has one answer that is kept. Take its id out of the later marker.'
  },
  'quiz-marker-placement': {
    severity: 'warning',
    sentence: ({actual, placement}) => `Unexpected marker of the quiz \`${actual}\` with \`placement = "${placement}"\`, expected one of the two`,
    note: 'The marker shows nothing. Remove it, or `placement`; `placement = "marker"` says that a marker has to name the quiz.'
  },
  'quiz-marker-parameter': {
    severity: 'error',
    sentence: ({actual, wanted}) => `Unexpected ${actual} in the marker of a quiz, expected ${wanted}`,
    note: 'A marker has the id of a quiz, without a name or as `id`, and `only` with the ids of the questions to show.'
  },
  'quiz-marker-comment': {
    severity: 'warning',
    sentence: ({actual, wanted}) => `Unexpected comment \`${actual}\`, expected ${wanted}`,
    note: 'It looks like the marker of a quiz, but is a comment like any other and shows nothing.'
  },
  'quiz-marker-inline': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected marker \`${actual}\` inside of a line, expected it alone on its line`,
    note: 'It shows nothing: a quiz cannot stand in the middle of a paragraph, a heading or the cell of a table.'
  },
  'quiz-marker-nested': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected marker \`${actual}\` in a text of a quiz, expected it in the text of the page`,
    note: 'It shows nothing: a quiz cannot stand in a question, an answer or an explanation.'
  },
  'quiz-unplaced': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected quiz \`${actual}\` that no marker names, expected \`{{< quiz "${actual}" >}}\` in the text`,
    note: 'It is not shown. Put the marker where the quiz should stand, or set `placement = "end"`; `placement = "none"` leaves it out on purpose.'
  },
  'quiz-question-unplaced': {
    severity: 'warning',
    sentence: ({actual, quiz}) => `Unexpected question \`${actual}\` of the quiz \`${quiz}\` that no marker names, expected it in an \`only\``,
    note: 'It is not shown, because the markers of its quiz name other questions. `draft = true` leaves a question out on purpose.'
  },
  'quiz-answer-link': {
    severity: 'error',
    sentence: ({n, k}) => `Unexpected link in answer ${k} of question ${n}, expected text`,
    note: 'A link inside a label cannot be operated safely. Move it to `feedback`, or put code into backticks.'
  },
  'quiz-image-alt': {
    severity: 'error',
    sentence: ({n}) => `Unexpected image without alternative text${n ? ` in question ${n}` : ''}, expected \`![text](…)\``,
    note: 'Who cannot see the image cannot answer the question.'
  },
  'quiz-key-unknown': {
    severity: 'warning',
    sentence: ({path, expected}) => `Unexpected key \`${path}\`, expected ${listIds(expected, 'a key of the quiz schema')}`,
    note: 'Nothing reads this key. In a post it is an error with `--strict`.'
  },
  'quiz-key-misplaced': {
    severity: 'warning',
    sentence: ({path, wanted}) => `Unexpected key \`${path}\`, expected it in ${wanted}`,
    note: 'Nothing reads the key where it stands. In TOML a key belongs to the last header above it. In a post it is an error with `--strict`.'
  },
  'quiz-key-unused': {
    severity: 'warning',
    sentence: ({actual, type, n}) => `Unexpected \`${actual}\` in question ${n} of type \`${type}\`, expected keys of that type`,
    note: 'Questions of this type do not read the key. Set another `type`, or remove the key. Without `type`, `correct_answer` makes a text, a number or a true-false question.'
  },
  'quiz-order-words': {
    severity: 'warning',
    sentence: ({n, actual}) => `Unexpected answer \`${actual}\` of question ${n} that depends on its place, expected \`pin\``,
    note: 'The answer keeps its place while the others are shuffled. Set `pin = "last"` to say so, or write it without pointing at other answers.'
  },
  'quiz-position-bias': {
    severity: 'warning',
    sentence: ({count, total, k}) => `Unexpected right answer at place ${k} in ${count} of ${total} single-choice questions, expected different places`,
    note: 'Who always ticks that place passes without reading. Remove `order = "authored"`, and the answers are shuffled in the same way at every build.'
  },
  'quiz-longest-bias': {
    severity: 'info',
    sentence: ({count, total}) => `Unexpected longest answer as the right one in ${count} of ${total} questions, expected answers of like length`,
    note: 'Readers learn to tick the longest answer without reading.'
  },
  'quiz-all-correct': {
    severity: 'info',
    sentence: ({n}) => `Unexpected question ${n} in which every answer is right, expected a wrong one`,
    note: 'Who ticks everything is right without reading.'
  },
  'quiz-no-explanation': {
    severity: 'info',
    sentence: ({count, total}) => `Unexpected ${count} of ${total} questions without \`explanation\`, expected one each`,
    note: 'An explanation after the answer is what readers learn most from.'
  },
  'quiz-many-answers': {
    severity: 'info',
    sentence: ({n, count}) => `Unexpected ${count} answers of question ${n}, expected three to five`,
    note: 'More answers cost reading time and make wrong answers easier to remember.'
  },
  'quiz-emphasis-lost': {
    severity: 'warning',
    sentence: ({actual, lost}) => `Unexpected \`${lost}\` in \`${actual}\` that markdown would swallow, expected backticks around code`,
    note: 'Put the code into backticks, escape the character with a backslash, or set `markdown = false`.'
  },
  'quiz-html-escaped': {
    severity: 'info',
    sentence: ({n}) => `Unexpected HTML in question ${n}, expected markdown`,
    note: 'It is shown as text. Put code into backticks.'
  },
  'quiz-key-public': {
    severity: 'error',
    sentence: () => 'Unexpected `jsonld = true` with `key = "encoded"`, expected one of the two',
    note: 'JSON-LD publishes the right answers that `key = "encoded"` keeps out of sight.'
  },
  'quiz-language': {
    severity: 'info',
    sentence: ({actual, expected}) => `Unexpected language \`${actual}\` for the quiz, expected ${listIds(expected, 'a known language')}`,
    note: 'The buttons and verdicts are in English, for Traditional Chinese in Simplified. Give the texts in `[quiz.strings]`.'
  }
} as const satisfies Record<string, Rule>

function listIds(expected: RuleValues[string], otherwise: string): string {
  const ids = Array.isArray(expected) ? expected.map((id) => `\`${id}\``) : []
  if (!ids.length) return otherwise
  return ids.length > 1 ? `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}` : ids.join('')
}
