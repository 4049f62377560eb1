import type {QuizStrings} from '../strings.ts'

/** Texts of the quiz in Italian. */
export const it: QuizStrings = {
  title: 'Verifica ciò che sai',
  how_one: 'Scegli una risposta.',
  how_many: 'Scegli tutte le risposte giuste.',
  how_text: 'Scrivi la tua risposta.',
  how_number: 'Scrivi un numero.',
  true: 'Vero',
  false: 'Falso',
  hint: 'Suggerimento',
  check: 'Controlla la risposta',
  check_all: 'Controlla le risposte',
  try_again: 'Riprova',
  try_wrong: 'Ripeti le domande sbagliate',
  clear: 'Cancella le mie risposte',
  show_answer: 'Mostra la risposta',
  answer: 'Risposta:',
  answers: 'Risposte',
  script: 'Per controllare le risposte serve JavaScript.',
  back: 'Indietro',
  next: 'Avanti',
  place: 'Domanda {n} di {total}',
  choose_first: 'Scegli prima una risposta.',
  type_first: 'Scrivi prima una risposta.',
  right: 'Giusto.',
  part: 'In parte giusto.',
  wrong: 'Sbagliato.',
  shown: 'La risposta è visibile.',
  mark_right: 'Giusta',
  mark_wrong: 'La tua risposta, sbagliata',
  mark_missed: 'Mancata',
  tries: {one: 'Resta {n} tentativo.', many: 'Restano {n} tentativi.', other: 'Restano {n} tentativi.'},
  score: 'Punteggio: {score} su {max}.',
  passed: 'Superato.',
  failed: 'Non ancora superato.',
  missed: 'Da rivedere:',
  line: {
    one: 'Questo articolo ha un quiz con {n} domanda.',
    many: 'Questo articolo ha un quiz con {n} domande.',
    other: 'Questo articolo ha un quiz con {n} domande.'
  }
}
