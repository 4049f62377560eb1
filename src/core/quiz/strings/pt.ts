import type {QuizStrings} from '../strings.ts'

/** Texts of the quiz in Portuguese. */
export const pt: QuizStrings = {
  title: 'Teste o que aprendeu',
  how_one: 'Escolha uma resposta.',
  how_many: 'Escolha todas as respostas certas.',
  how_text: 'Escreva a sua resposta.',
  how_number: 'Escreva um número.',
  true: 'Verdadeiro',
  false: 'Falso',
  hint: 'Dica',
  check: 'Verificar resposta',
  check_all: 'Verificar respostas',
  try_again: 'Tentar de novo',
  try_wrong: 'Repetir as perguntas erradas',
  clear: 'Apagar as minhas respostas',
  show_answer: 'Mostrar resposta',
  answer: 'Resposta:',
  answers: 'Respostas',
  script: 'Verificar as respostas requer JavaScript.',
  back: 'Voltar',
  next: 'Seguinte',
  place: 'Pergunta {n} de {total}',
  choose_first: 'Escolha primeiro uma resposta.',
  type_first: 'Escreva primeiro uma resposta.',
  right: 'Correto.',
  part: 'Parcialmente correto.',
  wrong: 'Incorreto.',
  shown: 'A resposta está à mostra.',
  mark_right: 'Correta',
  mark_wrong: 'A sua resposta, incorreta',
  mark_missed: 'Faltou',
  tries: {one: 'Resta {n} tentativa.', many: 'Restam {n} tentativas.', other: 'Restam {n} tentativas.'},
  score: 'Resultado: {score} de {max}.',
  passed: 'Aprovado.',
  failed: 'Ainda não aprovado.',
  missed: 'Para rever:',
  line: {
    one: 'Este artigo tem um questionário com {n} pergunta.',
    many: 'Este artigo tem um questionário com {n} perguntas.',
    other: 'Este artigo tem um questionário com {n} perguntas.'
  }
}
