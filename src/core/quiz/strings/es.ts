import type {QuizStrings} from '../strings.ts'

/** Texts of the quiz in Spanish. */
export const es: QuizStrings = {
  title: 'Comprueba lo que sabes',
  how_one: 'Elige una respuesta.',
  how_many: 'Elige todas las respuestas correctas.',
  how_text: 'Escribe tu respuesta.',
  how_number: 'Escribe un número.',
  true: 'Verdadero',
  false: 'Falso',
  hint: 'Pista',
  check: 'Comprobar respuesta',
  check_all: 'Comprobar respuestas',
  try_again: 'Intentar de nuevo',
  try_wrong: 'Repetir las preguntas falladas',
  clear: 'Borrar mis respuestas',
  show_answer: 'Mostrar respuesta',
  answer: 'Respuesta:',
  answers: 'Respuestas',
  script: 'Para comprobar las respuestas hace falta JavaScript.',
  back: 'Atrás',
  next: 'Siguiente',
  place: 'Pregunta {n} de {total}',
  choose_first: 'Elige primero una respuesta.',
  type_first: 'Escribe primero una respuesta.',
  right: 'Correcto.',
  part: 'Parcialmente correcto.',
  wrong: 'Incorrecto.',
  shown: 'Se muestra la respuesta.',
  mark_right: 'Correcta',
  mark_wrong: 'Tu respuesta, incorrecta',
  mark_missed: 'Te faltó',
  tries: {one: 'Queda {n} intento.', many: 'Quedan {n} intentos.', other: 'Quedan {n} intentos.'},
  score: 'Resultado: {score} de {max}.',
  passed: 'Aprobado.',
  failed: 'Aún no aprobado.',
  missed: 'Para repasar:',
  line: {
    one: 'Este artículo tiene un cuestionario de {n} pregunta.',
    many: 'Este artículo tiene un cuestionario de {n} preguntas.',
    other: 'Este artículo tiene un cuestionario de {n} preguntas.'
  }
}
