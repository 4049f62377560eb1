import type {QuestionTypeDefinition} from './question-type.ts'
import {multipleChoice} from './question-types/multiple-choice.ts'
import {number} from './question-types/number.ts'
import {singleChoice} from './question-types/single-choice.ts'
import {text} from './question-types/text.ts'
import {trueFalse} from './question-types/true-false.ts'
import type {QuestionTypeName} from './types.ts'

/** Every question type by its name; a new type is a file of its own and a line here. */
export const questionTypes: ReadonlyMap<QuestionTypeName, QuestionTypeDefinition> = new Map(
  [singleChoice, multipleChoice, text, trueFalse, number].map((definition) => [definition.name, definition])
)

/** Names of all question types. */
export const questionTypeNames: readonly QuestionTypeName[] = [...questionTypes.keys()]

/** Find a question type by name or by short name. */
export function findQuestionType(word: string): QuestionTypeDefinition | undefined {
  return [...questionTypes.values()].find((definition) => definition.name === word || definition.aliases.includes(word))
}

/** Look up a question type that is known to exist. */
export function questionType(name: QuestionTypeName): QuestionTypeDefinition {
  return questionTypes.get(name) ?? singleChoice
}
