import {QuizMatter} from './quiz-element.ts'

try {
  customElements.define('quiz-matter', QuizMatter)
} catch {
  // The script is on the page twice.
}
