import type {QuizStrings} from '../strings.ts'

/** Texts of the quiz in French. */
export const fr: QuizStrings = {
  title: 'Testez vos connaissances',
  how_one: 'Choisissez une réponse.',
  how_many: 'Choisissez toutes les bonnes réponses.',
  how_text: 'Saisissez votre réponse.',
  how_number: 'Saisissez un nombre.',
  true: 'Vrai',
  false: 'Faux',
  hint: 'Indice',
  check: 'Vérifier la réponse',
  check_all: 'Vérifier les réponses',
  try_again: 'Réessayer',
  try_wrong: 'Reprendre les questions manquées',
  clear: 'Effacer mes réponses',
  show_answer: 'Afficher la réponse',
  answer: 'Réponse :',
  answers: 'Réponses',
  script: 'La vérification des réponses nécessite JavaScript.',
  back: 'Retour',
  next: 'Suivant',
  place: 'Question {n} sur {total}',
  choose_first: 'Choisissez d’abord une réponse.',
  type_first: 'Saisissez d’abord une réponse.',
  right: 'Correct.',
  part: 'Partiellement correct.',
  wrong: 'Incorrect.',
  shown: 'La réponse est affichée.',
  mark_right: 'Correct',
  mark_wrong: 'Votre réponse, incorrecte',
  mark_missed: 'Oubliée',
  tries: {one: 'Il reste {n} essai.', many: 'Il reste {n} essais.', other: 'Il reste {n} essais.'},
  score: 'Score : {score} sur {max}.',
  passed: 'Réussi.',
  failed: 'Pas encore réussi.',
  missed: 'À revoir :',
  line: {
    one: 'Cet article contient un quiz de {n} question.',
    many: 'Cet article contient un quiz de {n} questions.',
    other: 'Cet article contient un quiz de {n} questions.'
  }
}
